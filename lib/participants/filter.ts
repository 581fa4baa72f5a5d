import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { readColumns } from "./columns";

/** The columns that the list can be sorted by. */
export const sortKeys = ["number", "name", "organisation", "option", "email", "status", "registered"] as const;
export type SortKey = (typeof sortKeys)[number];

const statuses = ["confirmed", "waiting", "cancelled"] as const;
const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** The longest search that is looked for, in characters. */
const SEARCH_LENGTH = 200;
const LAST_PAGE = 100_000;

const filterSchema = z.object({
  q: z
    .string()
    .catch("")
    // PostgreSQL can't store a NUL, so nobody has one.
    .transform((text) => text.replaceAll("\0", "").trim().slice(0, SEARCH_LENGTH)),
  option: one(z.uuid()),
  status: one(z.enum(statuses)),
  fee: one(z.uuid()),
  needs: one(z.enum(["yes", "no"])),
  arrived: one(z.enum(["yes", "no"])),
  /** `refused`: those whom mails don't reach (refused-mails.ts). */
  mail: one(z.enum(["refused"])),
  language: one(z.enum(locales)),
  /** Which columns the files have (columns.ts), with commas between them; a form sends them one by one. */
  columns: z
    .union([z.string(), z.array(z.string()).transform((keys) => keys.join(","))])
    .transform((keys) => readColumns(keys).join(","))
    .catch(""),
  sort: z.enum(sortKeys).catch("number"),
  order: z.enum(["asc", "desc"]).catch("asc"),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1),
});

/** Which participants, in which order, and which page of them: as it stands in the list's address. */
export type ParticipantFilter = z.output<typeof filterSchema>;

/** Reads a filter from an address. What makes no sense there is as if it weren't. */
export function readFilter(parameters: Readonly<Record<string, unknown>>): ParticipantFilter {
  return filterSchema.parse(parameters);
}

/** Everybody, by number. */
export const noFilter = readFilter({});

/** A filter as an address has it, `change` made to it: only what differs from everybody, by number, from the first page. */
export function filterQuery(
  filter: ParticipantFilter,
  change: Partial<ParticipantFilter> = {},
): Record<string, string> {
  const entries = Object.entries({ ...filter, page: 1, ...change });
  const plain = noFilter as Readonly<Record<string, unknown>>;
  const set = entries.filter(([name, value]) => value !== undefined && value !== plain[name]);
  return Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
}

/** Whether a filter leaves anybody out. */
export function isNarrowed({ q, option, status, fee, needs, arrived, mail, language }: ParticipantFilter): boolean {
  return [q, option, status, fee, needs, arrived, mail, language].some(Boolean);
}
