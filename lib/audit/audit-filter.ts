import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { momentOf } from "@/lib/time/wall-clock";

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
/** A number as a form sends it; an empty field is none. */
const whole = z
  .string()
  .regex(/^\s*0*[1-9]\d{0,8}\s*$/)
  .transform(Number);

const filterSchema = z.object({
  /** The id of who did it. */
  who: one(z.string().min(1).max(100)),
  action: one(z.string().regex(/^\w{1,40}\.\w{1,40}$/)),
  /** Of the seminar, and of the participant in it. */
  year: one(whole),
  number: one(whole),
  /** The first and the last day in Helsinki. */
  from: one(z.iso.date()),
  to: one(z.iso.date()),
  page: one(whole).transform((page) => Math.min(page ?? 1, 100_000)),
});

/** Which entries of the log, and which page of them: as it stands in the log's address. */
export type AuditFilter = z.output<typeof filterSchema>;

/** Reads a filter from an address. What makes no sense there is as if it weren't. */
export const readAuditFilter = (parameters: Readonly<Record<string, unknown>>): AuditFilter =>
  filterSchema.parse(parameters);

/** Whether a filter leaves any entry out. */
export const narrowsLog = ({ page: _, ...filter }: AuditFilter) =>
  Object.values(filter).some((value) => value !== undefined);

/** The filter as an address has it, at another page. */
export function auditQuery({ page: _, ...filter }: AuditFilter, page: number): string {
  const set = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return new URLSearchParams([...set, ["page", String(page)]]).toString();
}

/** The entries of a filter, for the database. */
export function entriesOf({ who, action, year, number, from, to }: AuditFilter): Prisma.AuditEntryWhereInput {
  const at = {
    ...(from && { gte: new Date(momentOf(`${from}T00:00`)) }),
    ...(to && { lt: new Date(momentOf(`${dayAfter(to)}T00:00`)) }),
  };
  return {
    ...(who && { userId: who }),
    ...(action && { action }),
    ...(year && { seminarYear: year }),
    ...(number && { number }),
    ...((from || to) && { at }),
  };
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
