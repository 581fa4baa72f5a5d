import type { RouteName } from "@/lib/i18n/routes";

/**
 * The routes of the public pages that are the same for all readers. These pages are static pages in `app`, and the
 * shelf (shelf.ts) keeps copies of them.
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
