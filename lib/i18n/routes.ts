import type { PagePaths } from "./desk-routes";
import { deskRoutes } from "./desk-routes";
import { defaultLocale, type Locale, locales } from "./locales";

/**
 * All pages of the site: the path of each page's folder in `app/[locale]`, and its public path in each language. Paths
 * are written only here and in desk-routes.ts. The front (the server before Next, lib/front) finds pages by these paths
 * (find-page.ts), and `href` creates links from them. `href` and `pagePaths` add the prefix of the language, for
 * example `/sv`; Finnish has no prefix.
 */
const routes = {
  home: { folder: "", fi: "", sv: "", en: "" },
  history: { folder: "/seminars", fi: "/seminaarit", sv: "/seminarier", en: "/seminars" },
  seminar: { folder: "/seminars/:year", fi: "/seminaarit/:year", sv: "/seminarier/:year", en: "/seminars/:year" },
  register: {
    folder: "/seminars/:year/register",
    fi: "/seminaarit/:year/ilmoittaudu",
    sv: "/seminarier/:year/anmalan",
    en: "/seminars/:year/register",
  },
  registered: {
    folder: "/seminars/:year/register/received",
    fi: "/seminaarit/:year/ilmoittaudu/vastaanotettu",
    sv: "/seminarier/:year/anmalan/mottagen",
    en: "/seminars/:year/register/received",
  },
  alert: {
    folder: "/seminars/:year/alert",
    fi: "/seminaarit/:year/muistutus",
    sv: "/seminarier/:year/paminnelse",
    en: "/seminars/:year/reminder",
  },
  confirmAlert: {
    folder: "/seminars/:year/alert/:token",
    fi: "/seminaarit/:year/muistutus/:token",
    sv: "/seminarier/:year/paminnelse/:token",
    en: "/seminars/:year/reminder/:token",
  },
  unknownAlert: {
    folder: "/unknown-alert",
    fi: "/muistutuslinkki-ei-toimi",
    sv: "/paminnelselanken-fungerar-inte",
    en: "/reminder-link-does-not-work",
  },
  group: { folder: "/group", fi: "/tyoryhma", sv: "/arbetsgruppen", en: "/working-group" },
  presentation: { folder: "/presentation", fi: "/esittely", sv: "/presentation", en: "/about" },
  privacy: { folder: "/privacy", fi: "/tietosuoja", sv: "/dataskydd", en: "/privacy" },
  accessibility: { folder: "/accessibility", fi: "/saavutettavuus", sv: "/tillganglighet", en: "/accessibility" },
  page: { folder: "/pages/:slug", fi: "/sivut/:slug", sv: "/sidor/:slug", en: "/pages/:slug" },
  lostLink: { folder: "/my-registration", fi: "/oma-ilmoittautuminen", sv: "/min-anmalan", en: "/my-registration" },
  manage: {
    folder: "/my-registration/:token",
    fi: "/oma-ilmoittautuminen/:token",
    sv: "/min-anmalan/:token",
    en: "/my-registration/:token",
  },
  editRegistration: {
    folder: "/my-registration/:token/edit",
    fi: "/oma-ilmoittautuminen/:token/muuta",
    sv: "/min-anmalan/:token/andra",
    en: "/my-registration/:token/edit",
  },
  changeEmail: {
    folder: "/my-registration/:token/email",
    fi: "/oma-ilmoittautuminen/:token/sahkoposti",
    sv: "/min-anmalan/:token/e-post",
    en: "/my-registration/:token/email",
  },
  handOver: {
    folder: "/my-registration/:token/hand-over",
    fi: "/oma-ilmoittautuminen/:token/luovuta",
    sv: "/min-anmalan/:token/overlat",
    en: "/my-registration/:token/hand-over",
  },
  cancelRegistration: {
    folder: "/my-registration/:token/cancel",
    fi: "/oma-ilmoittautuminen/:token/peru",
    sv: "/min-anmalan/:token/annullera",
    en: "/my-registration/:token/cancel",
  },
  notComing: {
    folder: "/my-registration/:token/not-coming",
    fi: "/oma-ilmoittautuminen/:token/en-tule",
    sv: "/min-anmalan/:token/kommer-inte",
    en: "/my-registration/:token/not-coming",
  },
  feedback: {
    folder: "/my-registration/:token/feedback",
    fi: "/oma-ilmoittautuminen/:token/palaute",
    sv: "/min-anmalan/:token/respons",
    en: "/my-registration/:token/feedback",
  },
  eraseRegistration: {
    folder: "/my-registration/:token/erase",
    fi: "/oma-ilmoittautuminen/:token/poista",
    sv: "/min-anmalan/:token/radera",
    en: "/my-registration/:token/erase",
  },
  confirmEmail: {
    folder: "/my-registration/confirm-email/:token",
    fi: "/oma-ilmoittautuminen/vahvista-osoite/:token",
    sv: "/min-anmalan/bekrafta-adressen/:token",
    en: "/my-registration/confirm-email/:token",
  },
  takeOver: {
    folder: "/my-registration/take-over/:token",
    fi: "/oma-ilmoittautuminen/ota-paikka/:token",
    sv: "/min-anmalan/ta-over-platsen/:token",
    en: "/my-registration/take-over/:token",
  },
  registrationErased: {
    folder: "/registration-erased",
    fi: "/tiedot-poistettu",
    sv: "/uppgifterna-raderade",
    en: "/details-erased",
  },
  unknownLink: {
    folder: "/unknown-link",
    fi: "/linkki-ei-toimi",
    sv: "/lanken-fungerar-inte",
    en: "/link-does-not-work",
  },
  replacedLink: {
    folder: "/replaced-link",
    fi: "/linkki-korvattu",
    sv: "/lanken-har-ersatts",
    en: "/link-replaced",
  },
  signIn: { folder: "/sign-in", fi: "/kirjaudu", sv: "/logga-in", en: "/sign-in" },
  signInLink: { folder: "/sign-in/:token", fi: "/kirjaudu/:token", sv: "/logga-in/:token", en: "/sign-in/:token" },
  previewLink: {
    folder: "/preview/:token",
    fi: "/esikatselu/:token",
    sv: "/forhandsvisning/:token",
    en: "/preview/:token",
  },
  unknownPreview: {
    folder: "/unknown-preview",
    fi: "/esikatselulinkki-ei-toimi",
    sv: "/forhandsvisningslanken-fungerar-inte",
    en: "/preview-link-does-not-work",
  },
  mailbox: { folder: "/mailbox", fi: "/postilaatikko", sv: "/postladan", en: "/mailbox" },
  ...deskRoutes,
} satisfies Record<string, PagePaths>;

export type RouteName = keyof typeof routes;
/** The values of the parameters in a path. Only the slug depends on the language. */
export type RouteParams = Readonly<{
  year?: string | number;
  token?: string;
  slug?: Record<Locale, string>;
  id?: string;
}>;

const prefix = (locale: Locale) => (locale === defaultLocale ? "" : `/${locale}`);

/**
 * Returns the public path of a page in one language. For example, `href("seminar", "sv", { year: 2023 })` returns
 * `/sv/seminarier/2023`.
 */
export function href(route: RouteName, locale: Locale, params: RouteParams = {}): string {
  const values = { ...params, slug: params.slug?.[locale] };
  const path = routes[route][locale].replace(/:(year|token|slug|id)/g, (_, name: keyof RouteParams) =>
    encodeURIComponent(String(values[name] ?? "")),
  );
  return prefix(locale) + path || "/";
}

/** Returns the public paths of a page in all languages, for the language menu, `hreflang` and the sitemap. */
export function alternates(route: RouteName, params: RouteParams = {}): Record<Locale, string> {
  return { fi: href(route, "fi", params), sv: href(route, "sv", params), en: href(route, "en", params) };
}

/**
 * Returns the public paths of all pages in all languages as patterns, each with the folder in `app` that renders the
 * page.
 */
export function pagePaths(): { route: RouteName; path: string; folder: string }[] {
  return (Object.keys(routes) as RouteName[]).flatMap((route) =>
    locales.map((locale) => ({
      route,
      path: prefix(locale) + routes[route][locale] || "/",
      folder: `/${locale}${routes[route].folder}`,
    })),
  );
}
