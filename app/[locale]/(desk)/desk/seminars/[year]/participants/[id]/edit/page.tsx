import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answersForm } from "@/app/_server/answers-form";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { ParticipantForm } from "@/components/participants/participant-form";
import { ParticipantFormPage } from "@/components/participants/participant-form-page";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadParticipant } from "@/lib/participants/load-participant";
import { formValues } from "@/lib/registration/form-values";
import { loadDetails, versionOf } from "@/lib/registration/load-details";
import { loadSeminar } from "@/lib/seminars/queries";
import { DeskPage } from "../../../../../../_desk-page";
import { participantFormProps } from "../../_form-props";
import { saveParticipant } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "participant")("edit"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/seminars/[year]/participants/[id]/edit">;

export default async function EditParticipantPage({ params }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canArrangeSeminar);
  const { id, ...path } = await params;
  const year = parseYear(path.year);
  const known = year && z.uuid().safeParse(id).success;
  const participant = known && (await loadParticipant(deps(), { seminarYear: year, registrationId: id, locale }));
  const seminar = participant && (await loadSeminar(deps(), year, locale));
  if (!year || !participant || !seminar) notFound();
  const backHref = href("participant", locale, { year, id });
  if (participant.status === "cancelled" && !(await answersForm())) redirect(backHref);

  const t = translator(locale, "participantForm");
  const stored = await loadDetails(deps().db, id);
  const values = { ...formValues(stored), language: stored.locale };
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <ParticipantFormPage
        title={t("edit.title", { name: participant.name })}
        lead={t("edit.lead")}
        back={{ href: backHref, label: t("back") }}
      >
        <ParticipantForm
          {...(await participantFormProps(seminar, locale, { ...stored, promotes: participant.promotes }))}
          action={saveParticipant.bind(null, year, id)}
          initial={{ version: versionOf(stored), attempt: 0, values, errors: {} }}
          reopenHref={href("editParticipant", locale, { year, id })}
        />
      </ParticipantFormPage>
    </DeskPage>
  );
}
