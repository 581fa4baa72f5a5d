import { z } from "zod";
import { readFields } from "@/lib/forms/read-fields";

// What can be wrong in the desk's forms about seminars. `seminarDesk` in the site's texts has a sentence for each.
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
  // There is no default, so that organisers decide on purpose whether people are mailed.
  tell: z.enum(["yes", "no"], { error: "tellMissing" }).transform((value) => value === "yes"),
});

/** Reads the form that copies the seminar of `fromYear` to `year`. Returns a problem for each field that is wrong. */
export const parseCopy = (values: Record<string, string>) =>
  readFields<z.output<typeof copySchema>, CopyProblem>(copySchema, values);

/**
 * Reads the form that cancels a seminar: the reason in each language (Finnish is required), and whether participants
 * are mailed. Returns a problem for each field that is wrong.
 */
export const parseCancellation = (values: Record<string, string>) =>
  readFields<z.output<typeof cancellationSchema>, CancellationProblem>(cancellationSchema, values);
