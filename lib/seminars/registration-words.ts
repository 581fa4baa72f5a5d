import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { PublicState } from "@/lib/time/lifecycle";

type Window = { state: PublicState; registrationOpensAt: Date | null; registrationClosesAt: Date | null };

/**
 * Returns a short text in the reader's language about registration: whether it is open, when it opens or closes, or why
 * it is not possible. Times are Helsinki times.
 */
export function registrationWords(
  { state, registrationOpensAt: opens, registrationClosesAt: closes }: Window,
  locale: Locale,
): string {
  const t = translator(locale, "site");
  if (state === "announced" && opens) return t("registration.opensText", { moment: formatMoment(opens, locale) });
  if (state === "open" && closes) return t("registration.openUntil", { moment: formatMoment(closes, locale) });
  if (state === "closed" && closes) return t("registration.closedAt", { moment: formatMoment(closes, locale) });
  return t(`registration.${state}Text`);
}
