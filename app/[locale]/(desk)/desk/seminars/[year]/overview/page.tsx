import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { OverviewView } from "@/components/overview/overview-view";
import { canSeeParticipants } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadOverview } from "@/lib/overview/load-overview";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarDay, seminarHeading } from "@/lib/seminars/seminar-words";
import { DeskPage } from "../../../../_desk-page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "overview")("title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/seminars/[year]/overview">;

export default async function OverviewPage({ params }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canSeeParticipants);
  const year = parseYear((await params).year);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  if (!year || !seminar) notFound();
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <OverviewView
        locale={locale}
        seminar={seminar}
        detail={`${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}`}
        deskHref={href("arrangeSeminar", locale, { year })}
        overview={await loadOverview(deps(), seminar, locale)}
      />
    </DeskPage>
  );
}
