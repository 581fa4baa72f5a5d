import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { ParticipantRow } from "@/lib/registration/queries";

/** A column of an exported list: its heading in the organiser's language and what a row has in it. */
export type Column = { heading: string; width: number; value: (row: ParticipantRow) => string | number };

/** The columns of the participant list. Times are written as text in Helsinki time. */
export function participantColumns(locale: Locale): Column[] {
  const t = translator(locale, "export");
  const yesOrNo = (value: boolean) => t(value ? "yes" : "no");
  return [
    { heading: t("number"), width: 8, value: (row) => row.number },
    { heading: t("name"), width: 30, value: (row) => row.name },
    { heading: t("email"), width: 34, value: (row) => row.email },
    { heading: t("organisation"), width: 38, value: (row) => row.organisation },
    { heading: t("option"), width: 22, value: (row) => row.optionName },
    { heading: t("status"), width: 14, value: (row) => t(`statuses.${row.status}`) },
    { heading: t("registeredAt"), width: 20, value: (row) => formatMoment(row.registeredAt, locale) },
    { heading: t("language"), width: 8, value: (row) => row.locale },
    { heading: t("listed"), width: 12, value: (row) => yesOrNo(row.listed) },
    { heading: t("message"), width: 50, value: (row) => row.message ?? "" },
  ];
}
