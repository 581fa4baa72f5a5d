import type { MetadataRoute } from "next";
import { deps } from "@/app/_server/deps";
import { locales } from "@/lib/i18n/locales";
import { href, type RouteName } from "@/lib/i18n/routes";

export const dynamic = "force-dynamic";

const closed: RouteName[] = ["desk", "lostLink", "mailbox"];

export default function robots(): MetadataRoute.Robots {
  const disallow = locales.flatMap((locale) => closed.map((route) => href(route, locale)));
  return { rules: { userAgent: "*", allow: "/", disallow }, sitemap: `${deps().env.siteUrl}/sitemap.xml` };
}
