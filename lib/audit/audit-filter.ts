import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { daysAfter } from "@/lib/time/days";
import { momentOf } from "@/lib/time/wall-clock";

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
/** The schema of a whole number from 1 to 999,999,999, which a form sends as a text. An empty text is not valid. */
const whole = z
  .string()
  .regex(/^\s*0*[1-9]\d{0,8}\s*$/)
  .transform(Number);

const filterSchema = z.object({
  /** The id of the user who did the action. */
  who: one(z.string().min(1).max(100)),
  action: one(z.string().regex(/^\w{1,40}\.\w{1,40}$/)),
  /** The year of a seminar, and the number of a participant of that seminar. */
  year: one(whole),
  number: one(whole),
  /** The first and the last day to show, as `YYYY-MM-DD`. A day begins at midnight in Helsinki. */
  from: one(z.iso.date()),
  to: one(z.iso.date()),
  page: one(whole).transform((page) => Math.min(page ?? 1, 100_000)),
});

/**
 * The filter of the audit log: the conditions that an entry must match, and the number of the page to show. The URL of
 * the log contains this filter.
 */
export type AuditFilter = z.output<typeof filterSchema>;

/** Reads a filter from URL parameters. Ignores invalid values. */
export const readAuditFilter = (parameters: Readonly<Record<string, unknown>>): AuditFilter =>
  filterSchema.parse(parameters);

/** Checks whether a filter has at least one condition. The page number is not a condition. */
export const narrowsLog = ({ page: _, ...filter }: AuditFilter) =>
  Object.values(filter).some((value) => value !== undefined);

/** Returns the query part of the log's URL, with the filter and the given page number. */
export function auditQuery({ page: _, ...filter }: AuditFilter, page: number): string {
  const set = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return new URLSearchParams([...set, ["page", String(page)]]).toString();
}

/** Returns the database condition for the entries that match a filter. */
export function entriesOf({ who, action, year, number, from, to }: AuditFilter): Prisma.AuditEntryWhereInput {
  const at = {
    ...(from && { gte: new Date(momentOf(`${from}T00:00`)) }),
    ...(to && { lt: new Date(momentOf(`${daysAfter(to, 1)}T00:00`)) }),
  };
  return {
    ...(who && { userId: who }),
    ...(action && { action }),
    ...(year && { seminarYear: year }),
    ...(number && { number }),
    ...((from || to) && { at }),
  };
}
