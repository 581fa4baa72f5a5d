import { z } from "zod";
import { MOST_MARKS } from "./arrival-mark";

const id = z.uuid().toLowerCase();
/**
 * A time in milliseconds since 1970, up to the year 9999. PostgreSQL and JavaScript both support all of these times.
 */
const moment = z.number().int().min(0).max(253_402_300_799_999);

const markSchema = z.object({ id, registrationId: id, kind: z.enum(["arrived", "undone"]), at: moment });

/**
 * What a device sends: the marks to which it has got no answer yet, and the time since when it wants to know of
 * changes.
 */
export const doorSchema = z.object({
  marks: z.array(markSchema).max(MOST_MARKS),
  /** The cursor of the previous answer; null asks for all participants. */
  since: moment.nullable(),
});
