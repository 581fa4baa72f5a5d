/**
 * The fixed pages to which the menu can lead. `seminar` is the page of the current seminar. The menu can also lead to
 * pages with slugs.
 */
export const navigationPlaces = ["seminar", "history", "group", "presentation", "lostLink"] as const;
export type NavigationPlace = (typeof navigationPlaces)[number];

/**
 * Checks whether the target of a menu entry is a fixed page. Other targets are pages with slugs, in the form
 * `page:<id>`.
 */
export function isNavigationPlace(target: string): target is NavigationPlace {
  return navigationPlaces.some((place) => place === target);
}
