import type { Metadata } from "next";
import { currentSeminar } from "@/app/_server/page-frame";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { alternates, type RouteName, type RouteParams } from "@/lib/i18n/routes";
import type { Seminar } from "@/lib/seminars/seminar";
import { feedAddress } from "@/lib/sharing/load-feed";
import { plain } from "@/lib/sharing/plain";
import { slipAddress, slipFacts, slipSize } from "@/lib/sharing/slip-facts";

const territories: Record<Locale, string> = { fi: "fi_FI", sv: "sv_FI", en: "en_GB" };

type PageMetadata = {
  locale: Locale;
  route: RouteName;
  params?: RouteParams;
  /** The title of the page. If it is missing, the name of the site is used. */
  title?: string;
  description?: string | null;
  /** The seminar whose picture is shown with a shared link to the page. By default it is the current seminar. */
  seminar?: Seminar;
};

/**
 * Returns the title, the description, the canonical URL, the URLs in all languages, and the picture for shared links.
 */
export async function pageMetadata({
  locale,
  route,
  params,
  title,
  description,
  ...shown
}: PageMetadata): Promise<Metadata> {
  const t = translator(locale, "site");
  const current = shown.seminar ?? (await currentSeminar(locale));
  const seminar = current?.hasPage ? current : null;
  const languages = alternates(route, params);
  const about = plain(description ?? t("description"));
  return {
    ...(title && { title: plain(title) }),
    description: about,
    alternates: {
      canonical: languages[locale],
      languages: { ...languages, "x-default": languages[defaultLocale] },
      types: { "application/atom+xml": [{ url: feedAddress(locale), title: t("feed") }] },
    },
    openGraph: {
      type: "website",
      siteName: t("name"),
      title: plain(title ?? t("name")),
      description: about,
      url: languages[locale],
      locale: territories[locale],
      alternateLocale: locales.filter((other) => other !== locale).map((other) => territories[other]),
      images: seminar ? [slipImage(seminar, locale)] : [],
    },
    twitter: { card: seminar ? "summary_large_image" : "summary" },
  };
}

function slipImage(seminar: Seminar, locale: Locale) {
  const { title, stamp, seminar: name } = slipFacts(seminar, locale);
  return {
    url: slipAddress(seminar, locale),
    ...slipSize,
    type: "image/png",
    alt: `${title} ${stamp}: ${plain(name)}`,
  };
}
