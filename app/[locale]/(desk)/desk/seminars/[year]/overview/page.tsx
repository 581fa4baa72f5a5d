import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { OverviewView } from "@/components/overview/overview-view";
import { canSeeParticipants } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadOverview } from "@/lib/overview/load-overview";
import { DeskPage } from "../../../../_desk-page";
import { deskSeminar } from "../_desk-seminar";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "overview")("title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/seminars/[year]/overview">;

export default async function OverviewPage({ params }: Props) {
  const { locale, user, year, seminar, detail } = await deskSeminar(params, canSeeParticipants);
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <OverviewView
        locale={locale}
        seminar={seminar}
        detail={detail}
        deskHref={href("arrangeSeminar", locale, { year })}
        overview={await loadOverview(deps(), seminar, locale)}
      />
    </DeskPage>
  );
}
