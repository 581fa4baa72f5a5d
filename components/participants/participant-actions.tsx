import type { PromotionFormProps } from "@/components/participants/queue/promotion-form";
import { SureForm, type SureFormProps } from "@/components/ui/sure-form";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Participant } from "@/lib/participants/load-participant";
import { NoteForm, type NoteFormProps, PlainForm, type PlainFormProps, SeatForm } from "./desk-forms";

export type ParticipantActionsProps = {
  locale: Locale;
  participant: Participant;
  actions: {
    note: NoteFormProps["action"];
    resend: PlainFormProps["action"];
    cancel: SureFormProps["action"];
    restore: PlainFormProps["action"];
    promote: PromotionFormProps["action"];
  };
};

/** Shows the actions that an organiser can perform on a registration. */
export function ParticipantActions({ locale, participant, actions }: ParticipantActionsProps) {
  const t = translator(locale, "participant");
  const { id, status, open, promotes } = participant;
  const busy = t("busy");
  const plain = (what: "resend" | "restore", idle: boolean) => ({
    ...{ id: what, locale, action: actions[what], idle },
    texts: { title: t(`${what}.title`), intro: t(`${what}.intro`), submit: t(`${what}.submit`), busy },
  });
  return (
    <Section id="actions" title={t("actions")}>
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
        <PlainForm {...plain("resend", !open)} />
        <PlainForm {...plain("restore", status !== "cancelled")} />
        <SeatForm
          id="promote"
          locale={locale}
          action={actions.promote}
          registrationId={id}
          idle={!open || status !== "waiting"}
          texts={{
            ...{ title: t("promote.title"), intro: t("promote.intro"), reason: t("promote.reason") },
            ...{
              reasonHint: t("promote.reasonHint"),
              addSeat: t("promote.addSeat"),
              submit: t("promote.submit"),
              busy,
            },
          }}
        />
        {open && (
          <div>
            <SureForm
              locale={locale}
              action={actions.cancel}
              texts={{
                ...{ open: t("cancel.title"), shut: t("cancel.shut"), text: t("cancel.intro", { promotes }) },
                ...{ submit: t("cancel.submit"), busy },
              }}
            />
          </div>
        )}
      </div>
    </Section>
  );
}
