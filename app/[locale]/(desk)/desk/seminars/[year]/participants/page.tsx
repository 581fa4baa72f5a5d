import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { z } from "zod";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { ParticipantsView } from "@/components/participants/participants-view";
import { canSeeParticipants } from "@/lib/auth/policies";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { filterQuery, isNarrowed, type ParticipantFilter, readFilter } from "@/lib/participants/filter";
import { loadChoices, loadParticipants } from "@/lib/participants/queries";
import { countParticipants } from "@/lib/registration/count-participants";
import { DeskPage } from "../../../../_desk-page";
import { deskSeminar } from "../_desk-seminar";
import { startMessage } from "../messages/actions";
import { listLinks } from "./_list-links";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "desk")("participants.title"), robots: { index: false } };
}

const count = z.coerce.number().int().min(0);
const importedSchema = z.object({ added: count, waiting: count, mailed: count });

type Props = PageProps<"/[locale]/desk/seminars/[year]/participants">;

export default async function ParticipantsPage({ params, searchParams }: Props) {
  const { locale, user, year, seminar, detail } = await deskSeminar(params, canSeeParticipants);

  const query = await searchParams;
  const filter: ParticipantFilter = readFilter(query);
  const imported = importedSchema.safeParse(query);
  const [page, { options, fees }, { specialNeeds }] = await Promise.all([
    loadParticipants(deps(), { seminarId: seminar.id, filter }),
    loadChoices(deps(), seminar.id, locale),
    countParticipants(deps(), year),
  ]);
  const names = new Map(options.map(({ id, name }) => [id, name]));
  const { exportHref, ...links } = listLinks({ year, locale, filter, page });
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <ParticipantsView
        {...{ locale, filter, options, fees, specialNeeds, ...links }}
        rows={page.rows.map((row) => ({
          ...row,
          optionName: names.get(row.optionId) ?? "",
          href: href("participant", locale, { year, id: row.id }),
        }))}
        narrowed={isNarrowed(filter)}
        detail={detail}
        messagesHref={href("messages", locale, { year })}
        write={startMessage.bind(null, year, randomUUID(), filterQuery(filter))}
        queueHref={href("queue", locale, { year })}
        checkInHref={href("checkIn", locale, { year })}
        addHref={href("addParticipant", locale, { year })}
        imported={imported.success ? translator(locale, "import")("done", imported.data) : undefined}
        importHref={href("importParticipants", locale, { year })}
        exports={{
          texts: messagesOf(locale, "desk").participants,
          hrefOf: exportHref,
          columns: { action: links.action, filter },
        }}
      />
    </DeskPage>
  );
}
