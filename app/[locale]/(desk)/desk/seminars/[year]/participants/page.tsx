import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { ParticipantsView } from "@/components/participants/participants-view";
import { canSeeParticipants } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { countParticipants, loadParticipants } from "@/lib/registration/queries";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarDay, seminarHeading } from "@/lib/seminars/seminar-words";
import { DeskPage } from "../../../../_desk-page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "desk")("participants.title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/seminars/[year]/participants">;

export default async function ParticipantsPage({ params, searchParams }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canSeeParticipants);
  const year = parseYear((await params).year);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  if (!year || !seminar) notFound();

  const { q } = await searchParams;
  const search = typeof q === "string" ? q.trim() : "";
  const [rows, counts] = await Promise.all([
    loadParticipants(deps(), { seminarYear: year, search, locale }),
    countParticipants(deps(), year),
  ]);
  const file = (format: string) =>
    `/api/seminars/${year}/participants/${format}?${new URLSearchParams({ locale, ...(search && { q: search }) })}`;
  return (
    <DeskPage locale={locale} user={user} current="participants">
      <ParticipantsView
        locale={locale}
        rows={rows}
        counts={counts}
        detail={`${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}`}
        action={href("participants", locale, { year })}
        search={search}
        queueHref={href("queue", locale, { year })}
        exports={{ xlsx: file("xlsx"), csv: file("csv"), plainCsv: file("plain.csv") }}
      />
    </DeskPage>
  );
}
