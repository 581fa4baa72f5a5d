import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Words } from "@/lib/i18n/words";
import { type NavigationPlace, navigationPlaces } from "./places";
import type { SiteContent } from "./site-content";

const inAllLanguages = (word: (locale: Locale) => string): Words => {
  const [fi = "", sv = "", en = ""] = locales.map(word);
  return { fi, sv, en };
};

const labelOf = (place: NavigationPlace) => inAllLanguages((locale) => translator(locale, "shell")(`nav.${place}`));

/**
 * Returns the default content of a site whose menu and contact details have not been edited yet: a menu with all fixed
 * pages, and no contact details.
 */
export function presentSite(): SiteContent {
  return {
    navigation: navigationPlaces.map((target) => ({ target, label: labelOf(target) })),
    email: null,
    address: { fi: null, sv: null, en: null },
    links: [],
  };
}
