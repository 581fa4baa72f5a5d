import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/** Shown until the programme is announced: what every seminar has, in pencil style. */
export function ProgrammeFrame({ locale }: { locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <>
      <Notice kind="pencil" title={t("seminar.programmeTitle")}>
        {t("seminar.programmeText")}
      </Notice>
      <ol className="mt-6 border-rule border-t">
        {(["reflection", "cases"] as const).map((item) => (
          <li
            key={item}
            className="grid items-baseline gap-x-6 border-rule-strong border-b border-dashed pt-4 pb-[1.05rem] sm:grid-cols-[7.5rem_minmax(0,1fr)]"
          >
            <span className="pencil">{t("seminar.timeOpen")}</span>
            <div>
              <h3 className="pencil text-[1.375rem]/[1.3]">{t(`seminar.${item}`)}</h3>
              <p className="text-ink-soft">{t(`seminar.${item}Detail`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
