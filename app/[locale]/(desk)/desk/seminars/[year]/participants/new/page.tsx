import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { ParticipantForm } from "@/components/participants/participant-form";
import { ParticipantFormPage } from "@/components/participants/participant-form-page";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadSeminar } from "@/lib/seminars/queries";
import { DeskPage } from "../../../../../_desk-page";
import { participantFormProps } from "../_form-props";
import { add } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "participantForm")("add.title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/seminars/[year]/participants/new">;

export default async function AddParticipantPage({ params }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canArrangeSeminar);
  const year = parseYear((await params).year);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  if (!year || !seminar) notFound();

  const t = translator(locale, "participantForm");
  const props = await participantFormProps(seminar, locale);
  const [option, ...others] = props.options;
  const values = { language: locale, mail: "on", ...(option && others.length === 0 && { optionId: option.id }) };
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <ParticipantFormPage
        title={t("add.title")}
        lead={t("add.lead")}
        back={{ href: href("participants", locale, { year }), label: t("toList") }}
      >
        <ParticipantForm
          {...props}
          action={add.bind(null, year)}
          initial={{ version: "", attempt: 0, values, errors: {} }}
        />
      </ParticipantFormPage>
    </DeskPage>
  );
}
