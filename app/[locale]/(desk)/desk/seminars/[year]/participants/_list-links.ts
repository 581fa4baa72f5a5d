import type { ExportKind } from "@/lib/export/export-kinds";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { filterQuery, type ParticipantFilter, type SortKey } from "@/lib/participants/filter";
import { MOST_COUNTED, PAGE_SIZE, type ParticipantPage } from "@/lib/participants/queries";

type List = { year: number; locale: Locale; filter: ParticipantFilter; page: ParticipantPage };

/** Returns the URL of an export of the participants who match the filter. */
export const exportAddress = (kind: ExportKind, { year, locale, filter }: Omit<List, "page">) =>
  `/api/seminars/${year}/participants/${kind}?${new URLSearchParams({ lang: locale, ...filterQuery(filter) })}`;

/** Returns the links for sorting, paging and exporting the participant list. Each link contains the current filter. */
export function listLinks({ year, locale, filter, page: { rows, more, count } }: List) {
  const action = href("participants", locale, { year });
  const to = (change: Partial<ParticipantFilter>) => {
    const query = new URLSearchParams(filterQuery(filter, change)).toString();
    return query ? `${action}?${query}` : action;
  };
  const before = (filter.page - 1) * PAGE_SIZE;
  const many = count > MOST_COUNTED;
  return {
    action,
    sortOf: (sort: SortKey) => {
      const now = sort === filter.sort ? filter.order : undefined;
      return {
        href: to({ sort, order: now === "asc" ? "desc" : "asc" }),
        now: now && (now === "asc" ? ("ascending" as const) : ("descending" as const)),
      };
    },
    pages: {
      shown: { from: before + 1, to: before + rows.length, count: many ? MOST_COUNTED : count, many },
      previous: filter.page > 1 ? to({ page: filter.page - 1 }) : undefined,
      next: more ? to({ page: filter.page + 1 }) : undefined,
    },
    exportHref: (kind: ExportKind) => exportAddress(kind, { year, locale, filter }),
  };
}
