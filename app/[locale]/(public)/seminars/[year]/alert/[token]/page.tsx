import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { AlertAnswer } from "@/components/seminars/alert-answer";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadOpeningAlert } from "@/lib/seminars/opening-alerts";
import { loadSeminar } from "@/lib/seminars/queries";
import { Page } from "../../../../_page";
import { cancelAlert, confirmAlertAction } from "../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "alert")("confirm.kicker"), robots: { index: false } };
}

/**
 * Shows the page behind the mailed link with which a reader confirms or deletes an opening alert (a mail that says that
 * registration has opened). Opening this page changes nothing, because security scanners also open the links in mails.
 */
export default async function ConfirmAlertPage({ params }: PageProps<"/[locale]/seminars/[year]/alert/[token]">) {
  const locale = await pageLocale();
  const { year: yearText, token } = await params;
  const year = parseYear(yearText);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  const alert = year && (await loadOpeningAlert(deps(), { seminarYear: year, token }));
  // The redirect leads to a static page. The 404 response of a static page contains its text. This page is dynamic, so
  // its own 404 response would need a script to show a text.
  if (!year || !seminar || !alert) redirect(href("unknownAlert", locale));
  const { state } = seminar;
  if (state !== "announced" && state !== "open") redirect(href("register", locale, { year }));

  const link = { seminarYear: year, token };
  const answer = state === "open" ? "open" : alert.confirmed ? "done" : "ask";
  return (
    <Page locale={locale} route="confirmAlert" params={{ year, token }} current="seminar">
      <AlertAnswer
        locale={locale}
        seminar={seminar}
        answer={answer}
        confirm={confirmAlertAction.bind(null, link)}
        forget={cancelAlert.bind(null, link)}
      />
    </Page>
  );
}
