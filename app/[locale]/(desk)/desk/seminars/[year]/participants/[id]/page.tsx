import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { doings, ParticipantView } from "@/components/participants/participant-view";
import { canSeeParticipants } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { findDoubles } from "@/lib/participants/find-doubles";
import { loadParticipant } from "@/lib/participants/load-participant";
import { DeskPage } from "../../../../../_desk-page";
import { promoteAction } from "../../queue/actions";
import { cancelOrRestore, resendMail, saveNote } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  // The title does not contain the participant's name, because the browser stores the titles of visited pages in its
  // history.
  return { title: translator(await pageLocale(), "desk")("participants.title"), robots: { index: false } };
}

/**
 * The values that an action adds to the query string of this page: `done` is the action, and `promoted` is the number
 * of people who got a seat from the queue because of the action. A value that is not valid is ignored.
 */
const doneSchema = z.object({
  done: z.enum(doings).optional().catch(undefined),
  promoted: z.coerce.number().int().min(0).catch(0),
});

type Props = PageProps<"/[locale]/desk/seminars/[year]/participants/[id]">;

export default async function ParticipantPage({ params, searchParams }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canSeeParticipants);
  const { id, ...path } = await params;
  const year = parseYear(path.year);
  const known = year && z.uuid().safeParse(id).success;
  const participant = known && (await loadParticipant(deps(), { seminarYear: year, registrationId: id, locale }));
  if (!year || !participant) notFound();
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <ParticipantView
        locale={locale}
        participant={participant}
        {...doneSchema.parse(await searchParams)}
        listHref={href("participants", locale, { year })}
        doubles={(await findDoubles(deps(), id)).map((double) => ({
          ...double,
          href: `${href("mergeParticipants", locale, { year, id })}?with=${double.id}`,
        }))}
        editHref={href("editParticipant", locale, { year, id })}
        actions={{
          note: saveNote.bind(null, year, id),
          resend: resendMail.bind(null, year, id),
          cancel: cancelOrRestore.bind(null, "cancel", year, id),
          restore: cancelOrRestore.bind(null, "restore", year, id),
          promote: promoteAction.bind(null, year),
        }}
      />
    </DeskPage>
  );
}
