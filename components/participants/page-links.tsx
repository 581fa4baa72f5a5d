import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

export type PageLinksProps = {
  locale: Locale;
  /**
   * `from` and `to` are the positions of the first and the last row on this page, counted from 1. `count` is the number
   * of all rows, but counting stops at a limit. If `many` is true, the limit was reached, and there are more rows.
   */
  shown: { from: number; to: number; count: number; many: boolean };
  previous: string | undefined;
  next: string | undefined;
};

/** Says which part of the participant list is shown, and links to the previous and the next part. */
export function PageLinks({ locale, shown: { many, ...shown }, previous, next }: PageLinksProps) {
  const t = translator(locale, "desk");
  return (
    <nav className="flex flex-wrap items-center gap-3 print:hidden" aria-label={t("participants.pages")}>
      <p className="mr-auto text-ink-soft">{t(many ? "participants.ofMany" : "participants.of", shown)}</p>
      {previous && (
        <ButtonLink small href={previous} rel="prev">
          {t("participants.previous")}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink small href={next} rel="next">
          {t("participants.next")}
        </ButtonLink>
      )}
    </nav>
  );
}
