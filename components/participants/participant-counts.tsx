import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

export type ParticipantCountsProps = {
  locale: Locale;
  counts: Record<"confirmed" | "waiting" | "cancelled" | "specialNeeds", number>;
};

export function ParticipantCounts({ locale, counts }: ParticipantCountsProps) {
  const t = translator(locale, "desk");
  const keys = ["confirmed", "waiting", "cancelled", "specialNeeds"] as const;
  return (
    <dl className="counts print:hidden">
      {keys.map((key) => (
        <div key={key}>
          <dt>{t(`participants.counts.${key}`)}</dt>
          <dd>{counts[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
