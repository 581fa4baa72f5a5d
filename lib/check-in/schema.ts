import { z } from "zod";
import { MOST_MARKS } from "./arrival-mark";

const id = z.uuid().toLowerCase();
/** In milliseconds since 1970; to the year 9999, as far as PostgreSQL's and JavaScript's calendars surely agree. */
const moment = z.number().int().min(0).max(253_402_300_799_999);

const markSchema = z.object({ id, registrationId: id, kind: z.enum(["arrived", "undone"]), at: moment });

/** What a device sends: the marks that it knows of no answer to, and since when it wants to hear of changes. */
export const doorSchema = z.object({
  marks: z.array(markSchema).max(MOST_MARKS),
  /** The cursor of the answer before; null: everybody. */
  since: moment.nullable(),
});
