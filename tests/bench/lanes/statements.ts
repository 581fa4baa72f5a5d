import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { claimPlace } from "@/lib/registration/claim-place";
import type { RegistrationForm } from "@/lib/registration/schema";
import type { Target } from "./sent-form";

export type Statement = Readonly<{ text: string; values: unknown[] }>;

/** The first statement of `registerParticipant`. */
export const readSeminar: Statement = { text: "SELECT * FROM seminar WHERE year = $1", values: [2023] };

/** Returns the statement with which `claimPlace` stores one form. The statement is not sent to the database. */
export async function claimStatement({ seminarId }: Target, form: RegistrationForm, now: Date): Promise<Statement> {
  let caught: Statement | undefined;
  const catcher = {
    async $queryRaw(strings: readonly string[], ...written: unknown[]) {
      const { text, values } = Prisma.sql(strings, ...written);
      caught = { text, values };
      return [];
    },
  };
  await claimPlace(catcher as unknown as Db, { seminarId, form, now });
  if (!caught) throw new Error("claimPlace asks the database in another way now");
  return caught;
}
