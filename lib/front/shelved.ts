import { findPage } from "@/lib/i18n/find-page";
import type { RouteName } from "@/lib/i18n/routes";

/**
 * The routes of the public pages, which are the same for all readers and need no scripts. These are static pages in
 * `app`. The shelf keeps copies of them, and readers get these copies without scripts.
 */
export const shelved = [
  ...(["home", "history", "seminar", "group", "page"] as const),
  ...(["presentation", "privacy", "accessibility"] as const),
  ...(["registrationErased", "unknownLink", "unknownAlert", "unknownPreview"] as const),
] satisfies readonly RouteName[];

type Shelved = (typeof shelved)[number];

/** Checks whether the shelf keeps copies of the pages of this route. */
export function isShelved(route: RouteName): route is Shelved {
  return shelved.some((name) => name === route);
}

/** Checks whether the pages of this route exist only if their year or slug is in the database. */
export const isFromDatabase = (route: RouteName | undefined): route is "page" | "seminar" =>
  route === "page" || route === "seminar";

const notFound: readonly Shelved[] = ["unknownLink", "unknownAlert", "unknownPreview"];

/**
 * Checks whether the page at this path says that something was not found. Its status is 404, also when nothing is wrong
 * with the page. The "not found" page for unknown paths has no path of its own in the table of routes.
 */
export function saysNotFound(path: string): boolean {
  const found = findPage(path);
  return !found || ("route" in found && notFound.some((route) => route === found.route));
}
