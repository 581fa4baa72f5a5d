import { Badge } from "@/components/ui/badge";
import { PostingForm } from "@/components/ui/posting-form";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

export type SessionListProps = {
  locale: Locale;
  sessions: readonly { id: string; device: string | null; createdAt: Date; current: boolean }[];
  end: (id: string, data: FormData) => Promise<void>;
};

/**
 * Shows the sessions of the signed-in user. For each session it shows the device, the time of signing in, and a button
 * that ends the session.
 */
export function SessionList({ locale, sessions, end }: SessionListProps) {
  const t = translator(locale, "account");
  return (
    <ul className="border-line border-t-2">
      {sessions.map(({ id, device, createdAt, current }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-rule border-b py-4">
          <div>
            <p className="flex flex-wrap items-center gap-3 font-semibold">
              {device ?? t("sessions.unknown")}
              {current && <Badge ink="print">{t("sessions.current")}</Badge>}
            </p>
            <p className="text-ink-soft text-sm">{t("sessions.since", { moment: formatMoment(createdAt, locale) })}</p>
          </div>
          {!current && (
            <PostingForm
              action={end.bind(null, id)}
              locale={locale}
              look="quiet"
              small
              label={t("sessions.end", { device: device ?? t("sessions.unknown") })}
              busyLabel={t("busy")}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
