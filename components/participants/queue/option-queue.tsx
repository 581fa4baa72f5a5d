import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { type SeatLimit, takesPeople } from "@/lib/seats/capacity";
import { seatWords } from "@/lib/seats/seat-states";
import { CapacityForm, type CapacityFormProps } from "./capacity-form";
import { PromotionForm, type PromotionFormProps } from "./promotion-form";
import { QueueEntries, type QueueEntryRow } from "./queue-entries";

type OptionQueueView = SeatLimit & {
  id: string;
  name: Localised | null;
  taken: number;
  entries: readonly QueueEntryRow[];
};

export type OptionQueueProps = {
  locale: Locale;
  option: OptionQueueView;
  promote: PromotionFormProps["action"];
  resize: CapacityFormProps["action"];
};

/** Shows one attendance option: its seats, its queue, and the forms that change them. */
export function OptionQueue({ locale, option, promote, resize }: OptionQueueProps) {
  const t = translator(locale, "queue");
  const { id, capacity, noLimit, taken, entries } = option;
  const name = option.name?.value ?? "";
  const counts = [
    { label: t("taken"), value: taken },
    { label: t("capacity"), value: seatWords(option, locale) },
    { label: t("waiting"), value: entries.length },
  ];
  return (
    <Section id={`option-${id}`} title={name}>
      <dl className="counts">
        {counts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!takesPeople(option) && (
        <div className="mt-6 max-w-text">
          <Notice kind="info">{t("notSetHint")}</Notice>
        </div>
      )}
      <div className="mt-6">
        {entries.length > 0 ? (
          <QueueEntries locale={locale} caption={t("caption", { option: name })} entries={entries} />
        ) : (
          <p className="pencil text-lg">{t("empty")}</p>
        )}
      </div>
      <div className="mt-8 grid gap-x-16 gap-y-12 lg:grid-cols-2">
        <PromotionForm
          id={`promotion-${id}`}
          locale={locale}
          action={promote}
          people={entries.map((entry) => ({ id: entry.registrationId, label: `${entry.position}. ${entry.name}` }))}
          texts={promotionTexts(locale)}
        />
        <CapacityForm
          id={`capacity-${id}`}
          locale={locale}
          action={resize}
          capacity={capacity}
          noLimit={noLimit}
          texts={capacityTexts(locale)}
        />
      </div>
    </Section>
  );
}

function promotionTexts(locale: Locale): PromotionFormProps["texts"] {
  const t = translator(locale, "queue");
  return {
    title: t("promote.title"),
    intro: t("promote.intro"),
    person: t("promote.person"),
    choose: t("promote.choose"),
    reason: t("promote.reason"),
    reasonHint: t("promote.reasonHint"),
    addSeat: t("promote.addSeat"),
    submit: t("promote.submit"),
    busy: t("busy"),
  };
}

function capacityTexts(locale: Locale): CapacityFormProps["texts"] {
  const t = translator(locale, "queue");
  return {
    title: t("resize.title"),
    label: t("resize.label"),
    hint: t("resize.hint"),
    noLimit: t("resize.noLimit"),
    submit: t("resize.submit"),
    busy: t("busy"),
  };
}
