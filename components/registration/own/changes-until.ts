import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { OwnRegistration } from "@/lib/registration/own-registration";

/** Returns until when a participant may change the registration, in words and in Helsinki time. */
export function changesUntil({ changesCloseAt }: Pick<OwnRegistration, "changesCloseAt">, locale: Locale): string {
  const t = translator(locale, "own");
  return changesCloseAt
    ? t("dates.changesUntil", { moment: formatMoment(changesCloseAt, locale) })
    : t("dates.changesUntilDay");
}
