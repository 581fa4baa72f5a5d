import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { answersForm } from "@/app/_server/answers-form";
import { deps } from "@/app/_server/deps";
import { openGuard } from "@/app/_server/form-guard";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { PageHead } from "@/components/site/page-head";
import { AddressForm } from "@/components/ui/address-form";
import { Notice } from "@/components/ui/notice";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarDay, seminarHeading } from "@/lib/seminars/seminar-words";
import { Page } from "../../../_page";
import { askForAlert } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "alert")("title"), robots: { index: false } };
}

export default async function AlertPage({ params, searchParams }: PageProps<"/[locale]/seminars/[year]/alert">) {
  const locale = await pageLocale();
  const { year: yearText } = await params;
  const year = parseYear(yearText);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  const { forgotten } = await searchParams;
  // If there is no such seminar, redirects to the seminar's page, which answers 404. That page is static, so its 404
  // response contains a text. This page is dynamic, so its own 404 response would need a script to show a text.
  if (!year || !seminar) redirect(href("seminar", locale, { year: yearText }));
  if (seminar.state !== "announced" && !(await answersForm())) redirect(href("register", locale, { year }));

  const t = translator(locale, "alert");
  const texts = { label: t("email"), send: t("send"), busy: t("busy"), sent: t("sent") };
  return (
    <Page locale={locale} route="alert" params={{ year }} current="seminar">
      <div className="wrap">
        <PageHead
          kicker={`${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}`}
          title={t("title")}
          lead={t("lead")}
        />
        <div className="mt-10 grid max-w-text gap-6">
          {forgotten !== undefined && <Notice kind="info">{t("forgotten")}</Notice>}
          <AddressForm action={askForAlert.bind(null, year)} guard={openGuard(locale)} locale={locale} texts={texts} />
          <p>
            <a className="target text-sm" href={href("privacy", locale)}>
              {t("privacy")}
            </a>
          </p>
        </div>
      </div>
    </Page>
  );
}
