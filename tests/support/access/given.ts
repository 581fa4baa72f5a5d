import type { Role } from "@/lib/auth/role";
import type { TestSite } from "@/tests/support/seminar";

/** Creates what a call needs in the database, and returns the arguments of the call. `userId` is the user who calls. */
export type Prepare = (given: { site: TestSite; userId: string }) => Promise<unknown[]>;

/** The roles that may use an action or a route of the desk, and a call that changes the database if it is allowed. */
export type Guarded = {
  allowed: readonly Role[];
  /** Whether the action can change what public pages show. It must then make them anew at once. */
  publicPages: "change" | "stay";
  prepare: Prepare;
  /** The call changes nothing in the database, or cannot succeed outside of a browser. */
  quiet?: true;
  /** The call makes something new. Its form carries an id, so that sending it twice makes one. */
  makes?: true;
  /** The reason why the same call, sent again, may make something more. */
  repeats?: string;
};
export type Access = Guarded | "anyone";

export const arrangers = ["organiser", "administrator"] as const;

/** The form data that a form of the site sends. */
export function form(values: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ locale: "fi", ...values })) data.set(name, value);
  return data;
}

/** The state of a form before it is sent. */
export const unsent = { attempt: 0, values: {}, errors: {} };

/** The actions of a file of the desk, by their names. */
export const within = (file: string, access: Record<string, Access>): Record<string, Access> =>
  Object.fromEntries(Object.entries(access).map(([name, of]) => [`[locale]/(desk)/desk/${file} ${name}`, of]));
