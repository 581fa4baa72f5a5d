import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { ParticipantForm } from "@/components/participants/participant-form";
import { ParticipantFormPage } from "@/components/participants/participant-form-page";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { DeskPage } from "../../../../../_desk-page";
import { deskSeminar } from "../../_desk-seminar";
import { participantFormProps } from "../_form-props";
import { addParticipantAction } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "participantForm")("add.title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/seminars/[year]/participants/new">;

export default async function AddParticipantPage({ params }: Props) {
  const { locale, user, year, seminar } = await deskSeminar(params, canArrangeSeminar);

  const t = translator(locale, "participantForm");
  const props = await participantFormProps(seminar, locale);
  const [option, ...others] = props.options.filter(({ disabled }) => !disabled);
  const values = {
    submissionId: randomUUID(),
    language: locale,
    ...(option && others.length === 0 && { optionId: option.id }),
  };
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <ParticipantFormPage
        title={t("add.title")}
        lead={t("add.lead")}
        back={{ href: href("participants", locale, { year }), label: t("toList") }}
      >
        <ParticipantForm
          {...props}
          action={addParticipantAction.bind(null, year)}
          initial={{ version: "", attempt: 0, values, errors: {} }}
        />
      </ParticipantFormPage>
    </DeskPage>
  );
}
