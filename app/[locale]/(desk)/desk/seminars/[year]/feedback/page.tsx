import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { FeedbackResultsView } from "@/components/feedback/feedback-results";
import { canSeeParticipants } from "@/lib/auth/policies";
import { loadResults } from "@/lib/feedback/queries";
import { translator } from "@/lib/i18n/messages";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarDay, seminarHeading } from "@/lib/seminars/seminar-words";
import { DeskPage } from "../../../../_desk-page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "feedback")("deskTitle"), robots: { index: false } };
}

export default async function FeedbackResultsPage({ params }: PageProps<"/[locale]/desk/seminars/[year]/feedback">) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canSeeParticipants);
  const year = parseYear((await params).year);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  if (!year || !seminar) notFound();
  const t = translator(locale, "feedback");
  const file = (format: string) => `/api/seminars/${year}/feedback/${format}?locale=${locale}`;
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <div className="wrap pt-8">
        <h1>{t("deskTitle")}</h1>
        <p className="mb-6 text-ink-soft">{`${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}`}</p>
        <FeedbackResultsView
          locale={locale}
          results={await loadResults(deps(), seminar.id)}
          files={[
            { href: file("xlsx"), label: t("formats.xlsx") },
            { href: file("csv"), label: t("formats.csv") },
            { href: file("plain.csv"), label: t("formats.plain") },
          ]}
        />
      </div>
    </DeskPage>
  );
}
