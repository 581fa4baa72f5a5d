import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { SeminarChoices } from "@/lib/participants/queries";
import type { Column } from "./column";

export const nameOf = (all: readonly { id: string; name: string }[], id: string | null) =>
  all.find((one) => one.id === id)?.name ?? "";

/** The columns of the participant list. */
export function participantColumns({ options, fees }: SeminarChoices, locale: Locale): Column[] {
  const t = translator(locale, "export");
  const yesOrNo = (value: boolean) => t(value ? "yes" : "no");
  const fee: Column[] =
    fees.length > 0
      ? [{ kind: "text", heading: t("fee"), width: 24, value: (row) => nameOf(fees, row.feeCategoryId) }]
      : [];
  return [
    { kind: "number", heading: t("number"), width: 8, value: (row) => row.number },
    { kind: "text", heading: t("name"), width: 30, value: (row) => row.name },
    { kind: "text", heading: t("email"), width: 34, value: (row) => row.email },
    { kind: "text", heading: t("organisation"), width: 38, value: (row) => row.organisation },
    { kind: "text", heading: t("role"), width: 26, value: (row) => row.role },
    { kind: "text", heading: t("option"), width: 22, value: (row) => nameOf(options, row.optionId) },
    { kind: "text", heading: t("status"), width: 14, value: (row) => t(`statuses.${row.status}`) },
    ...fee,
    { kind: "moment", heading: t("registeredAt"), width: 20, value: (row) => row.registeredAt },
    { kind: "moment", heading: t("arrivedAt"), width: 20, value: (row) => row.arrivedAt },
    { kind: "text", heading: t("language"), width: 8, value: (row) => row.locale },
    { kind: "text", heading: t("listed"), width: 14, value: (row) => yesOrNo(row.listed) },
    { kind: "text", heading: t("message"), width: 50, value: (row) => row.message },
  ];
}
