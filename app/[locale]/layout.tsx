import "../globals.css";
import type { Metadata } from "next";
import { locale as localeSegment } from "next/root-params";
import type { ReactNode } from "react";
import { deps } from "@/app/_server/deps";
import { isFormRefused } from "@/lib/forms/form-request";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { refusedTitle } from "@/lib/i18n/refused-title";

/**
 * Returns the language of the HTML document. If the first segment of the URL is not a language, Next renders only the
 * not-found page, which is then in Finnish.
 */
async function documentLocale(): Promise<Locale> {
  const segment = await localeSegment();
  return isLocale(segment) ? segment : defaultLocale;
}

export async function generateMetadata(): Promise<Metadata> {
  const locale = await documentLocale();
  const t = translator(locale, "site");
  const titled = (title: string) => (isFormRefused() ? refusedTitle(title, locale) : title);
  return {
    metadataBase: new URL(deps().env.siteUrl),
    title: { default: titled(t("name")), template: titled(`%s – ${t("name")}`) },
    description: t("description"),
    icons: {
      icon: [
        { url: "/favicon.ico", sizes: "48x48" },
        { url: "/icon.svg", type: "image/svg+xml" },
      ],
      apple: "/apple-touch-icon.png",
    },
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await documentLocale()}>
      <body>{children}</body>
    </html>
  );
}
