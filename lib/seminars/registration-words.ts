import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { PublicState } from "@/lib/time/lifecycle";

type Window = { state: PublicState; registrationOpensAt: Date | null; registrationClosesAt: Date | null };

/**
 * A sentence or two in the reader's language that says whether people can register, from when or until when, or why
 * they can't. Times are shown in Helsinki.
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
