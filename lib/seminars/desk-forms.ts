import { z } from "zod";
import { readFields } from "@/lib/forms/read-fields";

// The errors in two forms of the desk (the pages of signed-in users): the form that copies a seminar, and the form that
// cancels a seminar. The site's texts in `seminarDesk` have a sentence for each error.
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
  // There is no default value, because organisers must decide whether the participants get a mail.
  tell: z.enum(["yes", "no"], { error: "tellMissing" }).transform((value) => value === "yes"),
});

/** Reads the form that copies the seminar of `fromYear` to `year`. Returns a problem for each wrong field. */
export const parseCopy = (values: Record<string, string>) =>
  readFields<z.output<typeof copySchema>, CopyProblem>(copySchema, values);

/**
 * Reads the form that cancels a seminar: the reason in each language (Finnish is required), and whether participants
 * get a mail. Returns a problem for each wrong field.
 */
export const parseCancellation = (values: Record<string, string>) =>
  readFields<z.output<typeof cancellationSchema>, CancellationProblem>(cancellationSchema, values);
