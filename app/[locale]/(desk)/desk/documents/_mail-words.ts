import type { MailQuestionTexts } from "@/components/editing/mail-question";
import type { Mailing } from "@/lib/documents/mailing";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/**
 * Returns the texts of the question that the user must answer before a publication that will send mails. `when` is
 * "later" if the publication is scheduled. In that case, the texts say that the number of mails can still change before
 * the publication.
 */
export function questionOf(mailing: Mailing, when: "now" | "later", locale: Locale): MailQuestionTexts {
  const t = translator(locale, "pages");
  const { moved, promoted, opened } = mailing;
  const lines: string[] = [];
  if (moved) {
    const words = moved.changes.map((change) => t(`mailing.changes.${change}`));
    const what = new Intl.ListFormat(locale, { type: "conjunction" }).format(words);
    lines.push(t(`mailing.${when}.moved`, { count: moved.people, what, things: words.length }));
  }
  if (promoted > 0) lines.push(t(`mailing.${when}.promoted`, { count: promoted }));
  if (opened > 0) lines.push(t(`mailing.${when}.opened`, { count: opened }));
  return {
    title: t(`mailing.${when}.title`),
    lines,
    yes: t(moved ? `mailing.${when}.yes` : `mailing.${when}.only`),
    no: moved ? t(`mailing.${when}.no`) : null,
    never: t("mailing.never"),
  };
}

/** Returns one sentence for each group of people who got a mail about a publication. The list may be empty. */
export function mailedWords({ moved, promoted, opened }: Mailing, locale: Locale): string[] {
  const t = translator(locale, "pages");
  return [
    ...(moved ? [t("mailing.told.moved", { count: moved.people })] : []),
    ...(promoted > 0 ? [t("mailing.told.promoted", { count: promoted })] : []),
    ...(opened > 0 ? [t("mailing.told.opened", { count: opened })] : []),
  ];
}
