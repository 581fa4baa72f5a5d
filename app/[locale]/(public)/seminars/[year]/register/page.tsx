import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { answersForm } from "@/app/_server/answers-form";
import { deps } from "@/app/_server/deps";
import { readForColleague } from "@/app/_server/kept-in-browser";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { NotOpen } from "@/components/registration/not-open";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadSeminar } from "@/lib/seminars/queries";
import { pageMetadata } from "../../../_metadata";
import { notFoundMetadata } from "../../../_not-found";
import { Page } from "../../../_page";
import { OpenForm } from "./_open-form";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/seminars/[year]/register">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale();
  const year = parseYear((await params).year);
  if (!year) return notFoundMetadata();
  const title = translator(locale, "manage")("register.title");
  return pageMetadata({ locale, route: "register", params: { year }, title });
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const locale = await pageLocale();
  const { year: yearText } = await params;
  const year = parseYear(yearText);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  // If there is no such seminar, redirects to the seminar's page, which answers 404. That page is static, so its 404
  // response contains a text. This page is dynamic, so its own 404 response would need a script to show a text.
  if (!year || !seminar) redirect(href("seminar", locale, { year: yearText }));

  // The initial values of the form for a colleague come from a cookie. If they were in the URL, logs and the browser's
  // history would contain them.
  const given = (await searchParams)["colleague"] === undefined ? {} : await readForColleague();
  return (
    <Page locale={locale} route="register" params={{ year }} current="seminar">
      {seminar.state === "open" || (await answersForm()) ? (
        <OpenForm locale={locale} seminar={seminar} given={given} />
      ) : (
        <NotOpen locale={locale} seminar={seminar} />
      )}
    </Page>
  );
}
