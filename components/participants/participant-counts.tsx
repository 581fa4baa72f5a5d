import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

export type CountedOption = {
  id: string;
  name: string;
  capacity: number | null;
  confirmed: number;
  waiting: number;
  cancelled: number;
};

export type ParticipantCountsProps = { locale: Locale; options: readonly CountedOption[]; specialNeeds: number };

/**
 * Shows numbers of people for a seminar: the confirmed registrations and the capacity of each attendance option, the
 * people in each queue, the cancelled registrations, and the participants with special needs.
 */
export function ParticipantCounts({ locale, options, specialNeeds }: ParticipantCountsProps) {
  const t = translator(locale, "desk");
  const cancelled = options.reduce((sum, option) => sum + option.cancelled, 0);
  const queues = options.filter(({ waiting }) => waiting > 0);
  const counts = [
    ...options.map(({ id, name, confirmed, capacity }) => ({ key: id, label: name, value: confirmed, capacity })),
    ...queues.map(({ id, name, waiting }) => ({
      key: `${id}-waiting`,
      label: t("participants.waitingOf", { option: name }),
      value: waiting,
      capacity: null,
    })),
    { key: "cancelled", label: t("participants.counts.cancelled"), value: cancelled, capacity: null },
    { key: "needs", label: t("participants.counts.specialNeeds"), value: specialNeeds, capacity: null },
  ];
  return (
    <dl className="counts print:hidden">
      {counts.map(({ key, label, value, capacity }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {value}
            {capacity !== null && (
              <small className="text-ink-soft text-sm"> {t("participants.capacity", { capacity })}</small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
