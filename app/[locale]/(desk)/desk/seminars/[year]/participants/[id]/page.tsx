import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { ParticipantView } from "@/components/participants/participant-view";
import { canSeeParticipants } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadParticipant } from "@/lib/participants/load-participant";
import { DeskPage } from "../../../../../_desk-page";
import { act, saveNote } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  // Without the name: a title stays in the browser's history.
  return { title: translator(await pageLocale(), "desk")("participants.title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/seminars/[year]/participants/[id]">;

export default async function ParticipantPage({ params }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canSeeParticipants);
  const { id, ...path } = await params;
  const year = parseYear(path.year);
  const known = year && z.uuid().safeParse(id).success;
  const participant = known && (await loadParticipant(deps(), { seminarYear: year, registrationId: id, locale }));
  if (!year || !participant) notFound();
  return (
    <DeskPage locale={locale} user={user} current="participants">
      <ParticipantView
        locale={locale}
        participant={participant}
        listHref={href("participants", locale, { year })}
        actions={{
          note: saveNote.bind(null, year, id),
          resend: act.bind(null, "resend", year, id),
          cancel: act.bind(null, "cancel", year, id),
        }}
      />
    </DeskPage>
  );
}
