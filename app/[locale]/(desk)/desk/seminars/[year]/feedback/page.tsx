import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { FeedbackResultsView } from "@/components/feedback/feedback-results";
import { canSeeParticipants } from "@/lib/auth/policies";
import { loadResults } from "@/lib/feedback/queries";
import { translator } from "@/lib/i18n/messages";
import { DeskPage } from "../../../../_desk-page";
import { deskSeminar } from "../_desk-seminar";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "feedback")("deskTitle"), robots: { index: false } };
}

export default async function FeedbackResultsPage({ params }: PageProps<"/[locale]/desk/seminars/[year]/feedback">) {
  const { locale, user, year, seminar, detail } = await deskSeminar(params, canSeeParticipants);
  const t = translator(locale, "feedback");
  const file = (format: string) => `/api/seminars/${year}/feedback/${format}?lang=${locale}`;
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <div className="wrap pt-8">
        <h1>{t("deskTitle")}</h1>
        <p className="mb-6 text-ink-soft">{detail}</p>
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
