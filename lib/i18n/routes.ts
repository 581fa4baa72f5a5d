import { defaultLocale, type Locale, locales } from "./locales";

/**
 * Every page of the site: its folder below `app/[locale]` and its public path in each language.
 * The front server finds pages by this table (find-page.ts) and `href` makes the links, so a path is
 * written here and nowhere else. The language prefix (none for Finnish) is added by `href`.
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
  signIn: { folder: "/sign-in", fi: "/kirjaudu", sv: "/logga-in", en: "/sign-in" },
  signInLink: { folder: "/sign-in/:token", fi: "/kirjaudu/:token", sv: "/logga-in/:token", en: "/sign-in/:token" },
  desk: { folder: "/desk", fi: "/poyta", sv: "/skrivbordet", en: "/desk" },
  seminars: {
    folder: "/desk/seminars",
    fi: "/poyta/seminaarit",
    sv: "/skrivbordet/seminarier",
    en: "/desk/seminars",
  },
  arrangeSeminar: {
    folder: "/desk/seminars/:year",
    fi: "/poyta/seminaarit/:year",
    sv: "/skrivbordet/seminarier/:year",
    en: "/desk/seminars/:year",
  },
  editSeminar: {
    folder: "/desk/seminars/:year/edit",
    fi: "/poyta/seminaarit/:year/muokkaa",
    sv: "/skrivbordet/seminarier/:year/redigera",
    en: "/desk/seminars/:year/edit",
  },
  overview: {
    folder: "/desk/seminars/:year/overview",
    fi: "/poyta/seminaarit/:year/luvut",
    sv: "/skrivbordet/seminarier/:year/siffror",
    en: "/desk/seminars/:year/overview",
  },
  cancelSeminar: {
    folder: "/desk/seminars/:year/cancel",
    fi: "/poyta/seminaarit/:year/peru",
    sv: "/skrivbordet/seminarier/:year/stall-in",
    en: "/desk/seminars/:year/cancel",
  },
  participants: {
    folder: "/desk/seminars/:year/participants",
    fi: "/poyta/seminaarit/:year/osallistujat",
    sv: "/skrivbordet/seminarier/:year/deltagare",
    en: "/desk/seminars/:year/participants",
  },
  participant: {
    folder: "/desk/seminars/:year/participants/:id",
    fi: "/poyta/seminaarit/:year/osallistujat/:id",
    sv: "/skrivbordet/seminarier/:year/deltagare/:id",
    en: "/desk/seminars/:year/participants/:id",
  },
  messages: {
    folder: "/desk/seminars/:year/messages",
    fi: "/poyta/seminaarit/:year/viestit",
    sv: "/skrivbordet/seminarier/:year/meddelanden",
    en: "/desk/seminars/:year/messages",
  },
  message: {
    folder: "/desk/seminars/:year/messages/:id",
    fi: "/poyta/seminaarit/:year/viestit/:id",
    sv: "/skrivbordet/seminarier/:year/meddelanden/:id",
    en: "/desk/seminars/:year/messages/:id",
  },
  feedbackResults: {
    folder: "/desk/seminars/:year/feedback",
    fi: "/poyta/seminaarit/:year/palaute",
    sv: "/skrivbordet/seminarier/:year/respons",
    en: "/desk/seminars/:year/feedback",
  },
  sendMessage: {
    folder: "/desk/seminars/:year/messages/:id/send",
    fi: "/poyta/seminaarit/:year/viestit/:id/laheta",
    sv: "/skrivbordet/seminarier/:year/meddelanden/:id/skicka",
    en: "/desk/seminars/:year/messages/:id/send",
  },
  checkIn: {
    folder: "/desk/seminars/:year/check-in",
    fi: "/poyta/seminaarit/:year/saapuminen",
    sv: "/skrivbordet/seminarier/:year/ankomst",
    en: "/desk/seminars/:year/check-in",
  },
  walkIn: {
    folder: "/desk/seminars/:year/check-in/walk-in",
    fi: "/poyta/seminaarit/:year/saapuminen/uusi",
    sv: "/skrivbordet/seminarier/:year/ankomst/ny",
    en: "/desk/seminars/:year/check-in/new",
  },
  addParticipant: {
    folder: "/desk/seminars/:year/participants/new",
    fi: "/poyta/seminaarit/:year/osallistujat/uusi",
    sv: "/skrivbordet/seminarier/:year/deltagare/ny",
    en: "/desk/seminars/:year/participants/new",
  },
  importParticipants: {
    folder: "/desk/seminars/:year/participants/import",
    fi: "/poyta/seminaarit/:year/osallistujat/tuo",
    sv: "/skrivbordet/seminarier/:year/deltagare/las-in",
    en: "/desk/seminars/:year/participants/import",
  },
  editParticipant: {
    folder: "/desk/seminars/:year/participants/:id/edit",
    fi: "/poyta/seminaarit/:year/osallistujat/:id/muuta",
    sv: "/skrivbordet/seminarier/:year/deltagare/:id/andra",
    en: "/desk/seminars/:year/participants/:id/edit",
  },
  mergeParticipants: {
    folder: "/desk/seminars/:year/participants/:id/merge",
    fi: "/poyta/seminaarit/:year/osallistujat/:id/yhdista",
    sv: "/skrivbordet/seminarier/:year/deltagare/:id/sla-ihop",
    en: "/desk/seminars/:year/participants/:id/merge",
  },
  queue: {
    folder: "/desk/seminars/:year/queue",
    fi: "/poyta/seminaarit/:year/jono",
    sv: "/skrivbordet/seminarier/:year/ko",
    en: "/desk/seminars/:year/queue",
  },
  retention: {
    folder: "/desk/retention",
    fi: "/poyta/tietojen-poistaminen",
    sv: "/skrivbordet/radering",
    en: "/desk/erasures",
  },
  help: { folder: "/desk/help", fi: "/poyta/ohje", sv: "/skrivbordet/guide", en: "/desk/guide" },
  preview: {
    folder: "/desk/preview",
    fi: "/poyta/esikatselu",
    sv: "/skrivbordet/forhandsvisning",
    en: "/desk/preview",
  },
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
  pages: { folder: "/desk/pages", fi: "/poyta/sivut", sv: "/skrivbordet/sidor", en: "/desk/pages" },
  editPage: {
    folder: "/desk/pages/:id",
    fi: "/poyta/sivut/:id",
    sv: "/skrivbordet/sidor/:id",
    en: "/desk/pages/:id",
  },
  revisions: {
    folder: "/desk/documents/:id/revisions",
    fi: "/poyta/tekstit/:id/versiot",
    sv: "/skrivbordet/texter/:id/versioner",
    en: "/desk/documents/:id/revisions",
  },
  members: { folder: "/desk/members", fi: "/poyta/jasenet", sv: "/skrivbordet/medlemmar", en: "/desk/members" },
  topics: { folder: "/desk/topics", fi: "/poyta/asiasanat", sv: "/skrivbordet/amnesord", en: "/desk/topics" },
  site: { folder: "/desk/site", fi: "/poyta/valikko", sv: "/skrivbordet/menyn", en: "/desk/site" },
  people: { folder: "/desk/people", fi: "/poyta/kayttajat", sv: "/skrivbordet/anvandare", en: "/desk/people" },
  person: {
    folder: "/desk/people/:id",
    fi: "/poyta/kayttajat/:id",
    sv: "/skrivbordet/anvandare/:id",
    en: "/desk/people/:id",
  },
  account: { folder: "/desk/account", fi: "/poyta/oma-tili", sv: "/skrivbordet/mitt-konto", en: "/desk/account" },
  auditLog: { folder: "/desk/log", fi: "/poyta/loki", sv: "/skrivbordet/logg", en: "/desk/log" },
  mailbox: { folder: "/mailbox", fi: "/postilaatikko", sv: "/postladan", en: "/mailbox" },
} satisfies Record<string, Record<"folder" | Locale, string>>;

export type RouteName = keyof typeof routes;
/** A slug differs by language. */
export type RouteParams = Readonly<{
  year?: string | number;
  token?: string;
  slug?: Record<Locale, string>;
  id?: string;
}>;

const prefix = (locale: Locale) => (locale === defaultLocale ? "" : `/${locale}`);

/** The public path of a page in a language, e.g. `href("seminar", "sv", { year: 2023 })` → `/sv/seminarier/2023`. */
export function href(route: RouteName, locale: Locale, params: RouteParams = {}): string {
  const values = { ...params, slug: params.slug?.[locale] };
  const path = routes[route][locale].replace(/:(year|token|slug|id)/g, (_, name: keyof RouteParams) =>
    encodeURIComponent(String(values[name] ?? "")),
  );
  return prefix(locale) + path || "/";
}

/** The same page in every language: for the language switch, `hreflang` and the sitemap. */
export function alternates(route: RouteName, params: RouteParams = {}): Record<Locale, string> {
  return { fi: href(route, "fi", params), sv: href(route, "sv", params), en: href(route, "en", params) };
}

/** The public path of every page in every language, as a pattern, and the folder below `app` that makes it. */
export function pagePaths(): { route: RouteName; path: string; folder: string }[] {
  return (Object.keys(routes) as RouteName[]).flatMap((route) =>
    locales.map((locale) => ({
      route,
      path: prefix(locale) + routes[route][locale] || "/",
      folder: `/${locale}${routes[route].folder}`,
    })),
  );
}
