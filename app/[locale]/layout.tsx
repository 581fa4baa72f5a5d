import "../globals.css";
import type { Metadata } from "next";
import { locale } from "next/root-params";
import type { ReactNode } from "react";
import { deps } from "@/app/_server/deps";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/**
 * Returns the language of the HTML document. If the first segment of the URL is not a language, Next renders only the
 * not-found page, which is then in Finnish.
 */
async function documentLocale(): Promise<Locale> {
  const segment = await locale();
  return isLocale(segment) ? segment : defaultLocale;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = translator(await documentLocale(), "site");
  return {
    metadataBase: new URL(deps().env.siteUrl),
    title: { default: t("name"), template: `%s – ${t("name")}` },
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
