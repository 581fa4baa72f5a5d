import type { ReactNode } from "react";
import { InLanguage } from "@/components/content/in-language";
import { ExportMenu, type ExportMenuProps } from "@/components/participants/export-menu";
import { ParticipantCounts, type ParticipantCountsProps } from "@/components/participants/participant-counts";
import { PageHead } from "@/components/site/page-head";
import { Badge } from "@/components/ui/badge";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { seminarDay } from "@/lib/seminars/seminar-words";
import { isComing, type SeminarState } from "@/lib/time/lifecycle";
import { SeminarLinks } from "./seminar-links";

type ArrangeViewProps = {
  locale: Locale;
  seminar: { year: number; state: SeminarState; date: Date | null; title: Localised | null };
  counts: Omit<ParticipantCountsProps, "locale">;
  exports: Omit<ExportMenuProps, "locale">;
  /** Warnings that organisers should see first. */
  notices: ReactNode;
  children?: ReactNode;
};

/**
 * The organisers' start page for a seminar: its state, its participant counts, warnings, deadlines, and links to all
 * tasks.
 */
export function ArrangeView({ locale, seminar, counts, exports, notices, children }: ArrangeViewProps) {
  const t = translator(locale, "seminarArranging");
  const { year, state, title } = seminar;
  const draft = state === "draft";
  return (
    <div className="wrap">
      <PageHead
        kicker={seminarDay(seminar, locale)}
        title={t("title", { year: String(year) })}
        lead={title && <InLanguage text={title} page={locale} />}
      />
      {notices}
      <div className="mt-6 mb-8 flex flex-wrap items-center justify-between gap-4">
        <Badge ink={isComing(state) ? "stamp" : "pencil"}>{translator(locale, "seminarDesk")(`states.${state}`)}</Badge>
        {!draft && <ExportMenu locale={locale} {...exports} />}
      </div>
      {!draft && <ParticipantCounts locale={locale} {...counts} />}
      {children}
      <SeminarLinks locale={locale} year={year} draft={draft} />
    </div>
  );
}
