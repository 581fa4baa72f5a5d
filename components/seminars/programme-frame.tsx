import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/** A text which says that the programme will be announced later. */
export function ProgrammeFrame({ locale }: { locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <Notice kind="pencil" title={t("seminar.programmeTitle")}>
      {t("seminar.programmeText")}
    </Notice>
  );
}
