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

/** How the site is before anybody has edited it: all its places in the menu, and no contact details but the contact persons'. */
export function presentSite(): SiteContent {
  return {
    navigation: navigationPlaces.map((target) => ({ target, label: labelOf(target) })),
    email: null,
    address: { fi: null, sv: null, en: null },
    links: [],
  };
}
