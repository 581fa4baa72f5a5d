import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { ArrangeView } from "@/components/seminars/desk/arrange-view";
import { DeadlineList } from "@/components/seminars/desk/deadline-list";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { noFilter } from "@/lib/participants/filter";
import { loadChoices } from "@/lib/participants/queries";
import { countParticipants } from "@/lib/registration/count-participants";
import { hasPassed } from "@/lib/seminars/deadlines";
import { loadArranged } from "@/lib/seminars/desk-queries";
import { loadDeadlines } from "@/lib/seminars/load-deadlines";
import { DeskPage } from "../../../_desk-page";
import { SeminarNotices } from "../../../_notices";
import { exportAddress } from "./participants/_list-links";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/desk/seminars/[year]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params;
  return { title: translator(await pageLocale(), "seminarArranging")("title", { year }), robots: { index: false } };
}

/** Shows the organisers' start page for one seminar, with links to all other pages about this seminar. */
export default async function ArrangeSeminarPage({ params }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canArrangeSeminar);
  const year = parseYear((await params).year);
  const seminar = year && (await loadArranged(deps(), year, locale));
  if (!seminar) notFound();

  const [{ options }, { specialNeeds }, deadlines] = await Promise.all([
    loadChoices(deps(), seminar.id, locale),
    countParticipants(deps(), seminar.year),
    loadDeadlines(deps(), seminar),
  ]);
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <ArrangeView
        locale={locale}
        notices={<SeminarNotices locale={locale} seminar={seminar} />}
        seminar={seminar}
        counts={{ options, specialNeeds }}
        exports={{
          texts: messagesOf(locale, "desk").participants,
          hrefOf: (kind) => exportAddress(kind, { year: seminar.year, locale, filter: noFilter }),
        }}
      >
        <DeadlineList
          locale={locale}
          deadlines={deadlines.map((deadline) => ({ ...deadline, passed: hasPassed(deadline, deps().clock.now()) }))}
          calendarHref={`/api/seminars/${seminar.year}/deadlines?lang=${locale}`}
        />
      </ArrangeView>
    </DeskPage>
  );
}
