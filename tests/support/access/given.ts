import type { Role } from "@/lib/auth/role";
import type { TestSite } from "@/tests/support/seminar";

/**
 * Creates the rows that a call needs in the database, and returns the arguments of the call. `userId` is the user who
 * makes the call.
 */
export type Prepare = (given: { site: TestSite; userId: string }) => Promise<unknown[]>;

/**
 * The access rule of an action or route for signed-in users. `allowed` are the roles that may use it. `prepare`
 * prepares a call that changes the database if the user has one of these roles.
 */
export type Guarded = {
  allowed: readonly Role[];
  /**
   * Whether the action can change the content of public pages. If it can, it must announce this at once, so that the
   * copies of these pages are renewed.
   */
  publicPages: "change" | "stay";
  prepare: Prepare;
  /** True if the call changes nothing in the database, or cannot succeed outside a browser. */
  quiet?: true;
  /**
   * True if the call creates something. The form then contains the id `submissionId`. If a form with the same id is
   * sent twice, the action must create only one thing.
   */
  makes?: true;
  /**
   * The reason why a second call with the same arguments may create more rows. If it is undefined, a second call must
   * not create any.
   */
  repeats?: string;
  /** The reason why the audit log does not record this action. Absent if the log must record it. */
  untraced?: string;
};
export type Access = Guarded | "anyone";

export const arrangers = ["organiser", "administrator"] as const;

/** Returns the form data that a form of the site sends. */
export function form(values: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ locale: "fi", ...values })) data.set(name, value);
  return data;
}

/** The state of a form before it is sent. */
export const unsent = { attempt: 0, values: {}, errors: {} };

/**
 * Returns the entries with the keys that `accessOf` needs: the path of `file` and the name of the action. `file` is
 * relative to the folder of the desk (the pages of signed-in users).
 */
export const within = (file: string, access: Record<string, Access>): Record<string, Access> =>
  Object.fromEntries(Object.entries(access).map(([name, of]) => [`[locale]/(desk)/desk/${file} ${name}`, of]));
