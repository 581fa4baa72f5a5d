import type { MetadataRoute } from "next";
import { deps } from "@/app/_server/deps";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { alternates } from "@/lib/i18n/routes";
import { publishDue } from "@/lib/publishing/publish-draft";
import { loadSitemap } from "@/lib/sharing/load-sitemap";

export const dynamic = "force-dynamic";

/**
 * Lists all public pages in all languages. Each entry has the time of the page's last change, and the URLs of the page
 * in all languages; `x-default` is the URL for readers of other languages.
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { env, ...domain } = deps();
  await publishDue(domain);
  const pages = await loadSitemap(domain);
  return pages.flatMap(({ route, params, changedAt }) => {
    const paths = alternates(route, params);
    const inEach = locales.map((locale) => [locale, env.siteUrl + paths[locale]] as const);
    const languages = { ...Object.fromEntries(inEach), "x-default": env.siteUrl + paths[defaultLocale] };
    return inEach.map(([, url]) => ({
      url,
      ...(changedAt && { lastModified: changedAt }),
      alternates: { languages },
    }));
  });
}
