import { z } from "zod";
import { RegistrationStatus } from "@/lib/db/generated/enums";
import { locales } from "@/lib/i18n/locales";
import { readColumns } from "./columns";

/** The columns that the list can be sorted by. */
const sortKeys = ["number", "name", "organisation", "option", "email", "status", "registered"] as const;
export type SortKey = (typeof sortKeys)[number];

/** All states of a registration, in the order of the lists. */
export const statuses = Object.values(RegistrationStatus);

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** A longer search is cut to this number of characters. */
const SEARCH_LENGTH = 200;
const LAST_PAGE = 100_000;

const filterSchema = z.object({
  q: z
    .string()
    .catch("")
    // PostgreSQL can't store a NUL character, so no participant's data contains one.
    .transform((text) => text.replaceAll("\0", "").trim().slice(0, SEARCH_LENGTH)),
  option: one(z.uuid()),
  status: one(z.enum(statuses)),
  fee: one(z.uuid()),
  needs: one(z.enum(["yes", "no"])),
  arrived: one(z.enum(["yes", "no"])),
  /** `refused`: participants whose address has refused mails (refused-mails.ts). */
  mail: one(z.enum(["refused"])),
  language: one(z.enum(locales)),
  /** The columns of exported files (columns.ts), separated by commas. A form sends them as several values. */
  columns: z
    .union([z.string(), z.array(z.string()).transform((keys) => keys.join(","))])
    .transform((keys) => readColumns(keys).join(","))
    .catch(""),
  sort: z.enum(sortKeys).catch("number"),
  order: z.enum(["asc", "desc"]).catch("asc"),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1),
});

/** Which participants the list shows, in which order and on which page. The URL of the list contains it. */
export type ParticipantFilter = z.output<typeof filterSchema>;

/** Reads a filter from URL parameters. Invalid values are ignored. */
export function readFilter(parameters: Readonly<Record<string, unknown>>): ParticipantFilter {
  return filterSchema.parse(parameters);
}

/** The filter that shows everybody, ordered by number. */
export const noFilter = readFilter({});

/**
 * Returns the URL parameters of a filter after `change` has been applied. Values that are the same as in `noFilter` are
 * left out. The page is the first one unless `change` sets it.
 */
export function filterQuery(
  filter: ParticipantFilter,
  change: Partial<ParticipantFilter> = {},
): Record<string, string> {
  const entries = Object.entries({ ...filter, page: 1, ...change });
  const plain = noFilter as Readonly<Record<string, unknown>>;
  const set = entries.filter(([name, value]) => value !== undefined && value !== plain[name]);
  return Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
}

/** Whether a filter leaves out any participants. */
export function isNarrowed({ q, option, status, fee, needs, arrived, mail, language }: ParticipantFilter): boolean {
  return [q, option, status, fee, needs, arrived, mail, language].some(Boolean);
}
