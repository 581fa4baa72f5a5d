import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { loadMembers } from "@/lib/members/members";
import { sitePages } from "@/lib/rich-text/links";
import { loadHistory } from "@/lib/seminars/queries";
import { seminarName } from "@/lib/seminars/seminar-words";
import { listPages } from "./list-pages";

/**
 * Loads the choices that the editor offers for links and embedded blocks: the pages and seminars to which a link can
 * lead, the contact persons, and the years of the three latest seminars. Names are in `locale`.
 */
export async function loadSiteParts(deps: { db: Db; clock: Clock }, locale: Locale) {
  const [pages, years, members] = await Promise.all([listPages(deps), loadHistory(deps, locale), loadMembers(deps)]);
  const t = translator(locale, "pages");
  return {
    targets: [
      ...sitePages.map((page) => ({ href: `site:${page}`, name: t(`places.${page}`) })),
      ...years.toReversed().map((seminar) => ({ href: `seminar:${seminar.year}`, name: seminarName(seminar, locale) })),
      ...pages
        .filter(({ key, published, trashed }) => key === null && published && !trashed)
        .map(({ id, title }) => ({ href: `page:${id}`, name: title })),
    ],
    contacts: members
      .filter(({ contactEmail }) => contactEmail)
      .map(({ id, givenName, familyName }) => ({ id, name: `${givenName} ${familyName}` })),
    years: years
      .map(({ year }) => year)
      .toReversed()
      .slice(0, 3),
  };
}
