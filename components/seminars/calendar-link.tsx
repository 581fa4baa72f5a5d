import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Seminar } from "@/lib/seminars/seminar";

/** The calendar file of a seminar to come whose day is known; it is all-day while the time isn't. */
export function CalendarLink({ locale, seminar: { year, date, state } }: { locale: Locale; seminar: Seminar }) {
  const coming = state === "announced" || state === "open" || state === "closed";
  if (!coming || !date) return null;
  return (
    <p className="mt-6">
      <ButtonLink href={`/api/seminars/${year}/calendar?language=${locale}`}>
        {translator(locale, "calendar")("add")}
      </ButtonLink>
    </p>
  );
}
