import type { MetadataRoute } from "next";
import { deps } from "@/app/_server/deps";
import { listWrittenPages } from "@/lib/content/list-written-pages";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { alternates, type RouteName, type RouteParams } from "@/lib/i18n/routes";
import { publishDue } from "@/lib/publishing/publish-draft";
import { loadHistory } from "@/lib/seminars/queries";

export const dynamic = "force-dynamic";

const fixed: RouteName[] = ["home", "history", "group", "presentation", "privacy", "accessibility"];

/** Lists all public pages in all languages. Each entry also has the URLs of the page in the other languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { env, ...domain } = deps();
  await publishDue(domain);
  const [years, written] = await Promise.all([loadHistory(domain, defaultLocale), listWrittenPages(domain)]);
  const pages: [RouteName, RouteParams][] = [
    ...fixed.map((route): [RouteName, RouteParams] => [route, {}]),
    ...years.map(({ year }): [RouteName, RouteParams] => ["seminar", { year }]),
    ...written.map(({ slugs }): [RouteName, RouteParams] => ["page", { slug: slugs }]),
  ];
  return pages.flatMap(([route, params]) => {
    const paths = Object.entries(alternates(route, params));
    const languages = Object.fromEntries(paths.map(([locale, path]) => [locale, env.siteUrl + path]));
    return locales.map((locale) => ({ url: languages[locale] ?? env.siteUrl, alternates: { languages } }));
  });
}
