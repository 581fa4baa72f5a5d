import { z } from "zod";
import { RegistrationStatus } from "@/lib/db/generated/enums";
import { locales } from "@/lib/i18n/locales";
import { readColumns } from "./columns";

/** The columns by which the participant list can be sorted. */
const sortKeys = ["number", "name", "organisation", "option", "email", "status", "registered"] as const;
export type SortKey = (typeof sortKeys)[number];

/** All states of a registration, in the order in which lists show them. */
export const statuses = Object.values(RegistrationStatus);

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** The greatest length of a search text, in characters. A longer text is cut. */
const SEARCH_LENGTH = 200;
const LAST_PAGE = 100_000;

const filterSchema = z.object({
  q: z
    .string()
    .catch("")
    // PostgreSQL cannot store a NUL character, so no stored text contains one.
    .transform((text) => text.replaceAll("\0", "").trim().slice(0, SEARCH_LENGTH)),
  option: one(z.uuid()),
  status: one(z.enum(statuses)),
  fee: one(z.uuid()),
  needs: one(z.enum(["yes", "no"])),
  arrived: one(z.enum(["yes", "no"])),
  /** With `refused`, the list contains only participants whose mails were refused (refused-mails.ts). */
  mail: one(z.enum(["refused"])),
  language: one(z.enum(locales)),
  /** The columns of a downloaded file (columns.ts), separated by commas. A form may send them as several values. */
  columns: z
    .union([z.string(), z.array(z.string()).transform((keys) => keys.join(","))])
    .transform((keys) => readColumns(keys).join(","))
    .catch(""),
  sort: z.enum(sortKeys).catch("number"),
  order: z.enum(["asc", "desc"]).catch("asc"),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1),
});

/**
 * The filter of the participant list: the conditions that a participant must match, the order of the list, and the
 * number of the page. The filter is part of the list's URL.
 */
export type ParticipantFilter = z.output<typeof filterSchema>;

/** Reads a filter from URL parameters. Ignores invalid values. */
export function readFilter(parameters: Readonly<Record<string, unknown>>): ParticipantFilter {
  return filterSchema.parse(parameters);
}

/** The filter that includes all participants, ordered by registration number. */
export const noFilter = readFilter({});

/**
 * Returns the URL parameters of a filter with the changes in `change`. Values that are equal to those of `noFilter` are
 * left out. The page is the first page unless `change` contains another one.
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

/** Checks whether a filter excludes any participants. */
export function isNarrowed({ q, option, status, fee, needs, arrived, mail, language }: ParticipantFilter): boolean {
  return [q, option, status, fee, needs, arrived, mail, language].some(Boolean);
}
