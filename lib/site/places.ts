/**
 * The fixed pages that the menu can lead to; `seminar` is the current one. The menu can also lead to pages with slugs.
 */
export const navigationPlaces = ["seminar", "history", "group", "presentation", "lostLink"] as const;
export type NavigationPlace = (typeof navigationPlaces)[number];

/** Whether the target of a menu entry is a fixed page. Other targets are pages with slugs, in the form `page:<id>`. */
export function isNavigationPlace(target: string): target is NavigationPlace {
  return navigationPlaces.some((place) => place === target);
}
