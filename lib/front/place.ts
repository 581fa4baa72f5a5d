import type { Locale } from "@/lib/i18n/locales";
import type { RouteName } from "@/lib/i18n/routes";
import type { Addresses } from "./addresses";
import { isFromDatabase } from "./shelved";
import { localeOf } from "./worded-page";

/**
 * The folder in `app` to which Next must send the request, and the route, if the path belongs to a route of the site.
 */
export type Place = Readonly<{ folder: string; route?: RouteName; isUnknown?: true }>;

/**
 * Checks whether a page exists at this path. Most routes always exist. A page of the route `seminar` or `page` exists
 * only if its year or slug is in the database.
 */
export async function isThere({ route, folder }: Place, path: string, addresses: Addresses): Promise<boolean> {
  if (!isFromDatabase(route)) return true;
  return addresses.has(route, localeOf(path), folder.slice(folder.lastIndexOf("/") + 1));
}

/**
 * Returns the `Place` of the "not found" page in a language. The front uses this one page for all unknown paths.
 * Otherwise Next would render and cache a page for each unknown path.
 */
export const unknown = (locale: Locale): Place => ({ folder: `/${locale}/not-found`, isUnknown: true });
