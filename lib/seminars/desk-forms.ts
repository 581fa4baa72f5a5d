import { z } from "zod";
import { readFields } from "@/lib/forms/read-fields";

// What can be wrong in the desk's forms about seminars; `seminarDesk` of the messages has a sentence for each.
type CopyProblem = "yearMalformed" | "seminarUnknown";
type CancellationProblem = "reasonMissing" | "tellMissing";

const year = (problem: CopyProblem) =>
  z
    .string({ error: problem })
    .trim()
    .regex(/^20\d\d$/, { error: problem })
    .transform(Number);

const copySchema = z.object({ fromYear: year("seminarUnknown"), year: year("yearMalformed") });

const reason = z.string().trim().max(1000).optional().catch(undefined);
const cancellationSchema = z.object({
  fi: z
    .string({ error: "reasonMissing" })
    .trim()
    .min(1, { error: "reasonMissing" })
    .max(1000, { error: "reasonMissing" }),
  sv: reason,
  en: reason,
  // Nobody is mailed, and nobody left out, because somebody did not look: it has to be said.
  tell: z.enum(["yes", "no"], { error: "tellMissing" }).transform((value) => value === "yes"),
});

/** Which seminar is copied to which year. */
export const parseCopy = (values: Record<string, string>) =>
  readFields<z.output<typeof copySchema>, CopyProblem>(copySchema, values);

/** Why a seminar is cancelled, in each language in which it is told, and whether participants get a mail. */
export const parseCancellation = (values: Record<string, string>) =>
  readFields<z.output<typeof cancellationSchema>, CancellationProblem>(cancellationSchema, values);
