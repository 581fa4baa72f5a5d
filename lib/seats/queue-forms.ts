import { z } from "zod";
import { readFields } from "@/lib/forms/read-fields";

/** The greatest length of the reason for giving somebody a seat out of order, in characters. */
export const REASON_LENGTH = 200;

/**
 * The problems that an organiser's input can have. The messages under `queue.problems` contain a sentence for each
 * problem.
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

// Only digits are accepted, because a text such as "12abc" is a typing mistake. An empty field does not mean "no
// limit"; for that, the organiser must tick a box.
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

/** Checks the form with which an organiser gives a person in the queue a seat out of order. */
export const parsePromotion = (values: Record<string, string>) =>
  readFields<z.output<typeof promotionSchema>, QueueProblem>(promotionSchema, values);

/**
 * Reads the number of people that the organiser has confirmed: so many people may get a seat and a mail. Returns
 * undefined if the form does not contain such a number.
 */
export const readAgreed = ({ agreedTo }: Record<string, string>) =>
  z.coerce.number().int().positive().optional().catch(undefined).parse(agreedTo);

/**
 * Checks the form with which an organiser sets the capacity. `capacity` is null if the organiser has chosen "no limit".
 */
export const parseCapacity = (values: Record<string, string>) =>
  readFields<z.output<typeof capacitySchema>, QueueProblem>(capacitySchema, values);
