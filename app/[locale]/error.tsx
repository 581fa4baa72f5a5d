"use client";

import { useParams } from "next/navigation";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { errorTexts } from "./_error-texts";

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const segment = useParams()["locale"];
  const locale = isLocale(segment) ? segment : defaultLocale;
  const texts = errorTexts[locale];
  return (
    <main className="wrap py-section">
      <h1>{texts.title}</h1>
      <p className="lead mt-5">{texts.text}</p>
      <p className="buttons mt-8">
        <button type="button" className="button button-primary" onClick={retry}>
          {texts.retry}
        </button>
        <a className="button button-text" href={href("home", locale)}>
          {texts.home}
        </a>
      </p>
    </main>
  );
}
