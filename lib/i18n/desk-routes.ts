import type { Locale } from "./locales";

/** The paths of the desk (the pages of signed-in users). routes.ts adds them to the paths of all pages. */
export const deskRoutes = {
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
  editArrangement: {
    folder: "/desk/seminars/:year/arrangement",
    fi: "/poyta/seminaarit/:year/jarjestelyt",
    sv: "/skrivbordet/seminarier/:year/arrangemang",
    en: "/desk/seminars/:year/arrangement",
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
} satisfies Record<string, PagePaths>;

/** The paths of a page: the path of its folder in `app/[locale]`, and its public path in each language. */
export type PagePaths = Record<"folder" | Locale, string>;
