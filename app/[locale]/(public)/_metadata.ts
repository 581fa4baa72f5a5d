import type { Metadata } from "next";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { alternates, type RouteName, type RouteParams } from "@/lib/i18n/routes";

const territories: Record<Locale, string> = { fi: "fi_FI", sv: "sv_FI", en: "en_GB" };

type PageMetadata = {
  locale: Locale;
  route: RouteName;
  params?: RouteParams;
  /** Without one the page bears the site's name alone. */
  title?: string;
  description?: string | null;
};

/** Soft hyphens help a heading to break, and nobody in a search result or a browser tab. */
const plain = (text: string) => text.replaceAll("\u00ad", "").replaceAll("\u00a0", " ");

/** Title, description, the page's own address and its addresses in the other languages, and what a pasted link shows. */
export function pageMetadata({ locale, route, params, title, description }: PageMetadata): Metadata {
  const t = translator(locale, "site");
  const languages = alternates(route, params);
  const about = plain(description ?? t("description"));
  return {
    ...(title && { title: plain(title) }),
    description: about,
    alternates: { canonical: languages[locale], languages: { ...languages, "x-default": languages[defaultLocale] } },
    openGraph: {
      type: "website",
      siteName: t("name"),
      title: plain(title ?? t("name")),
      description: about,
      url: languages[locale],
      locale: territories[locale],
    },
    twitter: { card: "summary" },
  };
}
