import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { SeminarYear } from "./seminar";

type Shown = Pick<
  SeminarYear,
  "year" | "date" | "state" | "timing" | "seats" | "registrationOpensAt" | "registrationClosesAt"
>;

/**
 * Returns a short text in the reader's language about registration: whether it is open, whether there are free seats,
 * when it opens or closes, or why it is not possible. Times are in Helsinki.
 */
export function registrationWords(seminar: Shown, locale: Locale): string {
  const t = translator(locale, "site");
  const { state, timing, registrationOpensAt: opens, registrationClosesAt: closes } = seminar;
  switch (state) {
    case "announced":
      if (opens) return t("registration.opensText", { moment: formatMoment(opens, locale) });
      return t(timing === "today" ? "registration.neverOpened" : "registration.announcedText");
    case "open":
      return openWords(seminar, locale);
    case "closed":
      return closes
        ? t("registration.closedAt", { moment: formatMoment(closes, locale) })
        : t("registration.closedText");
    case "cancelled":
      return cancelledWords(seminar, locale);
    case "held":
      return t("registration.heldText");
    case "archived":
      return t("registration.archivedText");
  }
}

function openWords({ seats, timing, registrationClosesAt: closes }: Shown, locale: Locale): string {
  const t = translator(locale, "site");
  const moment = closes && formatMoment(closes, locale);
  if (seats === "full") {
    if (moment) return t("registration.fullUntil", { moment });
    return t(timing === "today" ? "registration.fullToday" : "registration.fullText");
  }
  const words = moment
    ? t("registration.openUntil", { moment })
    : t(timing === "today" ? "registration.openToday" : "registration.openText");
  return seats === "someFull" ? t("registration.someFull", { words }) : words;
}

/** A seminar that was cancelled before it was announced has no date for readers. */
function cancelledWords({ year, date, timing }: Shown, locale: Locale): string {
  const t = translator(locale, "site");
  const isOver = timing === "over";
  if (date) return t(isOver ? "registration.cancelledPast" : "registration.cancelledText");
  return t(isOver ? "registration.notHeld" : "registration.notPlanned", { year: String(year) });
}
