import { z } from "zod";
import { readFields } from "@/lib/forms/read-fields";

/** The longest reason for promoting someone out of order, in characters. */
export const REASON_LENGTH = 200;

/**
 * What can be wrong with an organiser's input. The messages under `queue.problems` have a sentence for each problem.
 */
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

// Only digits are accepted, because "12abc" is a typing mistake. "No limit" has to be chosen; an empty field never
// means it.
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

/** Checks the form for promoting someone out of order. */
export const parsePromotion = (values: Record<string, string>) =>
  readFields<z.output<typeof promotionSchema>, QueueProblem>(promotionSchema, values);

/** How many people the organiser has agreed to give a seat and a mail. Undefined if the form has not asked. */
export const readAgreed = ({ agreedTo }: Record<string, string>) =>
  z.coerce.number().int().positive().optional().catch(undefined).parse(agreedTo);

/** Checks the form for setting the capacity. The capacity is null when the organiser has chosen "no limit". */
export const parseCapacity = (values: Record<string, string>) =>
  readFields<z.output<typeof capacitySchema>, QueueProblem>(capacitySchema, values);
