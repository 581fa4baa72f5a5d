import type { Locale } from "@/lib/i18n/locales";
import { href, type RouteName, type RouteParams } from "@/lib/i18n/routes";

type Kind = "indexed" | "closed" | "later";

/**
 * The kind of each page, which says how readers can reach it. Search engines index the `indexed` pages. Anyone can open
 * the `closed` pages, but search engines do not index them. The `later` pages can be reached only after another step,
 * such as signing in or opening a mailed link.
 */
const kinds: Record<RouteName, Kind> = {
  home: "indexed",
  history: "indexed",
  seminar: "indexed",
  register: "indexed",
  group: "indexed",
  presentation: "indexed",
  privacy: "indexed",
  accessibility: "indexed",
  lostLink: "closed",
  signIn: "closed",
  mailbox: "closed",
  page: "later",
  registered: "later",
  registrationErased: "closed",
  manage: "later",
  editRegistration: "later",
  changeEmail: "later",
  handOver: "later",
  notComing: "later",
  feedback: "later",
  eraseRegistration: "later",
  confirmEmail: "later",
  takeOver: "later",
  unknownLink: "later",
  alert: "later",
  confirmAlert: "later",
  unknownAlert: "later",
  signInLink: "later",
  desk: "later",
  help: "later",
  preview: "later",
  previewLink: "later",
  unknownPreview: "later",
  pages: "later",
  editPage: "later",
  revisions: "later",
  seminars: "later",
  arrangeSeminar: "later",
  editSeminar: "later",
  editArrangement: "later",
  overview: "later",
  cancelSeminar: "later",
  participants: "later",
  participant: "later",
  messages: "later",
  message: "later",
  sendMessage: "later",
  checkIn: "later",
  walkIn: "later",
  feedbackResults: "later",
  addParticipant: "later",
  importParticipants: "later",
  editParticipant: "later",
  mergeParticipants: "later",
  queue: "later",
  retention: "later",
  members: "later",
  topics: "later",
  site: "later",
  people: "later",
  person: "later",
  account: "later",
  auditLog: "later",
};

/**
 * The years of the seminars with which these routes are tested. The seminar of 2023 is announced, the seminar of 2022
 * was not held, and little is known about the seminar of 2007.
 */
const years: Partial<Record<RouteName, number[]>> = { seminar: [2023, 2022, 2007], register: [2023] };

export type PublicPage = { name: string; route: RouteName; params: RouteParams };

const pagesOf = (...wanted: Kind[]): PublicPage[] =>
  (Object.keys(kinds) as RouteName[])
    .filter((route) => wanted.includes(kinds[route]))
    .flatMap((route) =>
      (years[route] ?? [undefined]).map((year) => ({
        name: year ? `${route} ${year}` : route,
        route,
        params: year ? { year } : {},
      })),
    );

export const indexedPages = pagesOf("indexed");

/** The pages that anyone can open directly. */
export const publicPages = pagesOf("indexed", "closed");

/** Returns the path of a page in a language. */
export const pathOf = ({ route, params }: PublicPage, locale: Locale) => href(route, locale, params);
