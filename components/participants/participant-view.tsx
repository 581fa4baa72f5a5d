import { givenRows } from "@/components/registration/own/own-details";
import { ButtonLink } from "@/components/ui/button";
import { type Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/tab";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Participant } from "@/lib/participants/load-participant";
import { printedNumber } from "@/lib/registration/rules";
import { NoteForm, type NoteFormProps, PlainForm, type PlainFormProps } from "./desk-forms";
import { ParticipantHistory, ParticipantMails } from "./participant-log";
import { ParticipantStatus } from "./participants-table";

type ParticipantViewProps = {
  locale: Locale;
  participant: Participant;
  listHref: string;
  actions: { note: NoteFormProps["action"]; resend: PlainFormProps["action"]; cancel: PlainFormProps["action"] };
};

/** Everything about one participant, and what an organiser can do. */
export function ParticipantView({ locale, participant, listHref, actions }: ParticipantViewProps) {
  const t = translator(locale, "participant");
  const busy = t("busy");
  const plain = (what: "resend" | "cancel") => ({
    ...{ id: what, locale, action: actions[what], idle: !participant.open },
    texts: { title: t(`${what}.title`), intro: t(`${what}.intro`), submit: t(`${what}.submit`), busy },
  });
  return (
    <div className="wrap pt-8">
      <p>
        <ButtonLink look="text" href={listHref}>
          {t("back")}
        </ButtonLink>
      </p>
      <h1>{participant.name}</h1>
      <Section id="details" title={t("details")}>
        <div className="max-w-[44rem]">
          <Rows rows={[...stateRows(participant, locale), ...givenRows(participant, locale)]} />
        </div>
      </Section>
      <Section id="actions" title={t("actions")} index={1}>
        <div className="mt-6 grid gap-x-16 gap-y-12 lg:grid-cols-3">
          <NoteForm
            locale={locale}
            action={actions.note}
            note={participant.note ?? ""}
            texts={{
              ...{ title: t("note.title"), label: t("note.label"), hint: t("note.hint") },
              ...{ submit: t("note.submit"), busy },
            }}
          />
          <PlainForm {...plain("resend")} />
          <PlainForm {...plain("cancel")} />
        </div>
      </Section>
      <ParticipantHistory locale={locale} events={participant.events} />
      <ParticipantMails locale={locale} mails={participant.mails} />
    </div>
  );
}

function stateRows(
  { number, status, registeredAt, cancelledAt, arrivedAt, queuePosition }: Participant,
  locale: Locale,
): Row[] {
  const t = translator(locale, "participant");
  return [
    { label: t("number"), value: printedNumber(number) },
    { label: t("status"), value: <ParticipantStatus locale={locale} status={status} /> },
    ...(queuePosition ? [{ label: t("queuePosition"), value: queuePosition }] : []),
    { label: t("registered"), value: formatMoment(registeredAt, locale) },
    ...(arrivedAt ? [{ label: t("events.arrived"), value: formatMoment(arrivedAt, locale) }] : []),
    ...(cancelledAt ? [{ label: t("cancelled"), value: formatMoment(cancelledAt, locale) }] : []),
  ];
}
