import type { Role } from "@/lib/auth/role";
import type { TestSite } from "@/tests/support/seminar";

/** Makes what a call needs in the database, and gives its arguments. `userId`: who calls. */
export type Prepare = (given: { site: TestSite; userId: string }) => Promise<unknown[]>;

/** Who may use an action or a route of the desk, and a call that changes something when it is allowed. */
export type Guarded = {
  allowed: readonly Role[];
  prepare: Prepare;
  /** Changes nothing by itself, or can't be used rightly outside of a browser. */
  quiet?: true;
  /** Makes something that there was not: its form says which one it is. */
  makes?: true;
  /** Why the same, sent again, does something more. */
  repeats?: string;
};
export type Access = Guarded | "anyone";

export const arrangers = ["organiser", "administrator"] as const;

/** What a form of the site sends. */
export function form(values: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ locale: "fi", ...values })) data.set(name, value);
  return data;
}

/** The state of a form that nobody has sent yet. */
export const unsent = { attempt: 0, values: {}, errors: {} };

/** The actions of a file of the desk, by their names. */
export const within = (file: string, access: Record<string, Access>): Record<string, Access> =>
  Object.fromEntries(Object.entries(access).map(([name, of]) => [`[locale]/(desk)/desk/${file} ${name}`, of]));
