import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Pencil } from "@/components/ui/pencil";
import { Section } from "@/components/ui/tab";
import { formatMoment, formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Deadline } from "@/lib/seminars/deadlines";

type DeadlineListProps = {
  locale: Locale;
  deadlines: readonly (Deadline & { passed: boolean })[];
  calendarHref: string;
};

/**
 * Shows the deadlines of a seminar. The next deadline has a badge. A link downloads the deadlines as a calendar file.
 */
export function DeadlineList({ locale, deadlines, calendarHref }: DeadlineListProps) {
  const t = translator(locale, "seminarArranging");
  const next = deadlines.find(({ passed, at }) => !passed && at !== null)?.key;
  return (
    <Section id="deadlines" title={t("deadlines.title")}>
      <ol className="max-w-page">
        {deadlines.map(({ key, kind, days = 0, at, passed }) => (
          <li
            key={key}
            aria-current={key === next ? "step" : undefined}
            className={`grid items-center gap-x-8 gap-y-1 border-rule border-b py-3 sm:grid-cols-[17rem_1fr_auto] ${passed ? "text-ink-soft" : ""}`}
          >
            <span className="tabular-nums">
              <When locale={locale} at={at} />
            </span>
            <span className={key === next ? "font-semibold" : ""}>{t(`deadlines.${kind}`, { days })}</span>
            {key === next && (
              <span>
                <Badge ink="stamp">{t("deadlines.next")}</Badge>
              </span>
            )}
            {passed && <span className="text-sm">{t("deadlines.passed")}</span>}
          </li>
        ))}
      </ol>
      <p className="mt-5">
        <ButtonLink small href={calendarHref}>
          {t("deadlines.calendar")}
        </ButtonLink>
      </p>
    </Section>
  );
}

function When({ locale, at }: { locale: Locale; at: Deadline["at"] }) {
  if (at === null) return <Pencil>{translator(locale, "site")("seminar.toBeAnnounced")}</Pencil>;
  if (typeof at === "string") return <time dateTime={at}>{formatWeekday(new Date(at), locale)}</time>;
  return <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>;
}
