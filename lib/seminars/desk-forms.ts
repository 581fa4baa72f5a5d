import { z } from "zod";

// What can be wrong in the desk's forms about seminars; `seminarDesk` of the messages has a sentence for each.
type CopyProblem = "yearMalformed" | "seminarUnknown";
type CancellationProblem = "reasonMissing" | "tellMissing";

type Parsed<Form, Problem> = { ok: true; form: Form } | { ok: false; problems: Partial<Record<keyof Form, Problem>> };

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
  parse<z.output<typeof copySchema>, CopyProblem>(copySchema, values);

/** Why a seminar is cancelled, in each language in which it is told, and whether participants get a mail. */
export const parseCancellation = (values: Record<string, string>) =>
  parse<z.output<typeof cancellationSchema>, CancellationProblem>(cancellationSchema, values);

function parse<Form extends object, Problem>(
  schema: z.ZodType<Form>,
  values: Record<string, string>,
): Parsed<Form, Problem> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, form: parsed.data };
  const found = parsed.error.issues.map(({ path, message }) => [path[0], message]);
  return { ok: false, problems: Object.fromEntries(found.toReversed()) };
}
