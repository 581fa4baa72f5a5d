import { pageAddresses } from "@/lib/content/page-addresses";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import { href, type RouteName } from "@/lib/i18n/routes";
import { wordsIn } from "@/lib/i18n/words";
import { parseInternalLink } from "@/lib/rich-text/links";
import { isNavigationPlace } from "./places";
import { siteKind } from "./site-kind";

/** An entry of the menu. `route` is the fixed page to which the entry leads; null if it leads to a page with slugs. */
export type NavigationEntry = { label: Localised; href: string; route: RouteName | null };

/** The contact details of the working group itself. The contact persons are not part of them. */
export type ContactDetails = {
  email: string | null;
  address: Localised | null;
  links: { name: string; url: string }[];
};

export type SiteDetails = { navigation: NavigationEntry[]; contact: ContactDetails };

/**
 * Loads the menu and the contact details in `locale`. Menu entries whose page is no longer on the site are left out.
 * The menu entry `seminar` leads to the seminar of the year `seminarYear`; it is left out if that is null, because no
 * seminar has a page.
 */
export async function loadSite({ db }: { db: Db }, locale: Locale, seminarYear: number | null): Promise<SiteDetails> {
  const { navigation, email, address, links } = await siteKind.read(db, {
    kind: "site",
    pageId: null,
    seminarId: null,
  });
  const ids = navigation.flatMap(({ target }) => pageIdOf(target) ?? []);
  const addresses = ids.length > 0 ? await pageAddresses(db, ids, locale) : new Map<string, string>();
  return {
    navigation: navigation.flatMap(({ target, label }) => {
      const words = wordsIn(label, locale);
      const place = isNavigationPlace(target)
        ? { route: target, href: href(target, locale, { year: seminarYear ?? "" }) }
        : { route: null, href: addresses.get(pageIdOf(target) ?? "") };
      if (!words || !place.href || (target === "seminar" && seminarYear === null)) return [];
      const value = target === "seminar" ? `${words.value} ${seminarYear}` : words.value;
      return [{ ...place, href: place.href, label: { ...words, value } }];
    }),
    contact: { email, address: wordsIn(address, locale), links },
  };
}

function pageIdOf(target: string): string | null {
  const link = parseInternalLink(target);
  return link?.kind === "page" ? link.id : null;
}
