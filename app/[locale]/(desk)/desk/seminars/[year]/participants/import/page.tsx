import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { ImportForm } from "@/components/participants/import-form";
import { ParticipantFormPage } from "@/components/participants/participant-form-page";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { loadSeatStates } from "@/lib/seats/seat-states";
import { DeskPage } from "../../../../../_desk-page";
import { deskSeminar } from "../../_desk-seminar";
import { importList } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "import")("title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/seminars/[year]/participants/import">;

export default async function ImportPage({ params }: Props) {
  const { locale, user, year, seminar } = await deskSeminar(params, canArrangeSeminar);

  const t = translator(locale, "import");
  const [seats, { feeCategories }] = await Promise.all([
    loadSeatStates(deps(), seminar.id),
    loadFormSpec(deps(), year, locale),
  ]);
  const options = seminar.options.filter(({ id }) => seats.get(id) !== "notYet");
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <ParticipantFormPage
        title={t("title")}
        lead={t("lead")}
        back={{ href: href("participants", locale, { year }), label: t("back") }}
      >
        <ImportForm
          submissionId={randomUUID()}
          locale={locale}
          action={importList.bind(null, year)}
          texts={messagesOf(locale, "import")}
          options={options.map(({ id, name }) => ({ id, name: name.value }))}
          fees={feeCategories.map(({ id, name }) => ({ id, name: name.value }))}
          againHref={href("importParticipants", locale, { year })}
        />
      </ParticipantFormPage>
    </DeskPage>
  );
}
