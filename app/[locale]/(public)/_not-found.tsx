import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import { type ReactNode, Suspense } from "react";
import { currentSeminar } from "@/app/_server/page-frame";
import { PageHead } from "@/components/site/page-head";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { Page } from "./_page";

/** Returns the language in the URL, or Finnish if the URL has no language. */
async function readersLocale(): Promise<Locale> {
  const segment = await locale();
  return isLocale(segment) ? segment : defaultLocale;
}

export async function notFoundMetadata(): Promise<Metadata> {
  return { title: translator(await readersLocale(), "site")("notFound.title") };
}

/** Shows the text of the "not found" page. */
export async function NotFoundView() {
  const language = await readersLocale();
  const t = translator(language, "site");
  const shell = translator(language, "shell");
  const seminar = await currentSeminar(language);
  const links = [
    ...(seminar?.hasPage
      ? [
          {
            label: t("seminarName", { year: String(seminar.year) }),
            to: href("seminar", language, { year: seminar.year }),
          },
        ]
      : []),
    { label: shell("nav.history"), to: href("history", language) },
    { label: shell("nav.group"), to: href("group", language) },
    { label: shell("nav.lostLink"), to: href("lostLink", language) },
  ];
  return (
    <Page locale={language} route="home">
      <div className="wrap">
        <PageHead kicker={t("notFound.kicker")} title={t("notFound.title")} lead={t("notFound.text")} />
        <ul className="mt-6">
          {links.map(({ label, to }) => (
            <li key={to}>
              <a className="target" href={to}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}

function AnswerNotFound(): never {
  notFound();
}

/**
 * Answers 404 and shows `children` (by default the usual text), also in browsers that run no scripts. This component
 * calls `notFound()` inside a Suspense boundary, so that the status is 404 and the HTML contains the text. If a page
 * itself called `notFound()`, Next would send an empty document that only a script can fill.
 */
export function NotFound({ children = <NotFoundView /> }: { children?: ReactNode }) {
  return (
    <>
      {children}
      <Suspense fallback={null}>
        <AnswerNotFound />
      </Suspense>
    </>
  );
}
