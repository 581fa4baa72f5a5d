import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { MergeView } from "@/components/participants/merge-view";
import { ParticipantFormPage } from "@/components/participants/participant-form-page";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadParticipant } from "@/lib/participants/load-participant";
import { DeskPage } from "../../../../../../_desk-page";
import { mergeAction } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "merge")("pageTitle"), robots: { index: false } };
}

const bothSchema = z.object({ id: z.uuid(), with: z.uuid() });

type Props = PageProps<"/[locale]/desk/seminars/[year]/participants/[id]/merge">;

export default async function MergePage({ params, searchParams }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canArrangeSeminar);
  const { id, ...path } = await params;
  const year = parseYear(path.year);
  const both = bothSchema.safeParse({ id, with: (await searchParams)["with"] });
  if (!year || !both.success) notFound();
  const load = (registrationId: string) => loadParticipant(deps(), { seminarYear: year, registrationId, locale });
  const [kept, dropped] = await Promise.all([load(id), load(both.data.with)]);
  if (!kept || !dropped) notFound();

  const t = translator(locale, "merge");
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <ParticipantFormPage
        title={t("pageTitle")}
        lead={t("pageLead")}
        back={{ href: href("participant", locale, { year, id }), label: t("back") }}
      >
        <MergeView
          {...{ locale, kept, dropped }}
          swapHref={`${href("mergeParticipants", locale, { year, id: dropped.id })}?with=${id}`}
          action={mergeAction.bind(null, year, id, dropped.id)}
        />
      </ParticipantFormPage>
    </DeskPage>
  );
}
