import { z } from "zod";
import { readFields } from "@/lib/forms/read-fields";

/** The longest reason for promoting someone out of order, in characters. */
export const REASON_LENGTH = 200;

/** What can be wrong with an organiser's answers; `queue.problems` of the messages has a sentence for each. */
type QueueProblem =
  | "personMissing"
  | "reasonMissing"
  | "reasonTooLong"
  | "forbiddenCharacter"
  | "capacityMissing"
  | "capacityMalformed"
  | "capacityContradicts";

const problem = (code: QueueProblem) => ({ error: code });

const ticked = z
  .literal("on")
  .optional()
  .catch(undefined)
  .transform((value) => value === "on");

const promotionSchema = z.object({
  registrationId: z.uuid(problem("personMissing")),
  reason: z
    .string(problem("reasonMissing"))
    .trim()
    .min(1, problem("reasonMissing"))
    .max(REASON_LENGTH, problem("reasonTooLong"))
    .regex(/^\P{Cc}*$/u, problem("forbiddenCharacter")),
  addSeat: ticked,
});

// Digits only: what merely begins with them is a slip of the pen. No limit is chosen, and never what an empty field means.
const capacitySchema = z
  .object({
    capacity: z
      .string(problem("capacityMalformed"))
      .trim()
      .regex(/^\d{0,5}$/, problem("capacityMalformed")),
    noLimit: ticked,
  })
  .refine(({ capacity, noLimit }) => capacity !== "" || noLimit, { ...problem("capacityMissing"), path: ["capacity"] })
  .refine(({ capacity, noLimit }) => capacity === "" || !noLimit, {
    ...problem("capacityContradicts"),
    path: ["capacity"],
  })
  .transform(({ capacity }) => ({ capacity: capacity === "" ? null : Number(capacity) }));

/** Checks the form by which an organiser promotes out of order. */
export const parsePromotion = (values: Record<string, string>) =>
  readFields<z.output<typeof promotionSchema>, QueueProblem>(promotionSchema, values);

/** Checks the form by which an organiser sets the seats: a number, or that there is no limit, which is null. */
export const parseCapacity = (values: Record<string, string>) =>
  readFields<z.output<typeof capacitySchema>, QueueProblem>(capacitySchema, values);
