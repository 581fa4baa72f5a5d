import { locale } from "next/root-params";
import { PageHead } from "@/components/site/page-head";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { currentSeminar } from "./(public)/_current-seminar";
import { Page } from "./(public)/_page";

export default async function NotFoundPage() {
  const segment = await locale();
  const language = isLocale(segment) ? segment : defaultLocale;
  const t = translator(language, "site");
  const shell = translator(language, "shell");
  const seminar = await currentSeminar(language);
  const links = [
    ...(seminar
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
