/** The places of the site that can stand in its menu; `seminar` is the current one. Pages with addresses of their own can too. */
export const navigationPlaces = ["seminar", "history", "group", "presentation", "lostLink"] as const;
export type NavigationPlace = (typeof navigationPlaces)[number];

/** What an entry of the menu leads to: a place, or a page by its id as links have it, `page:<id>`. */
export function isNavigationPlace(target: string): target is NavigationPlace {
  return navigationPlaces.some((place) => place === target);
}
