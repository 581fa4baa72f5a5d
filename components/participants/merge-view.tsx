import { givenRows } from "@/components/registration/own/own-details";
import { ButtonLink } from "@/components/ui/button";
import type { Row } from "@/components/ui/rows";
import { Table } from "@/components/ui/table";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Participant } from "@/lib/participants/load-participant";
import { printedNumber } from "@/lib/registration/printed-number";
import { MergeForm, type MergeFormProps } from "./merge-form";
import { ParticipantStatus } from "./participants-table";

export type MergeViewProps = {
  locale: Locale;
  kept: Participant;
  dropped: Participant;
  /** The URL of the same page with the two registrations exchanged. */
  swapHref: string;
  action: MergeFormProps["action"];
};

/** Compares two registrations of one person. A form merges them: `kept` remains and `dropped` is cancelled. */
export function MergeView({ locale, kept, dropped, swapHref, action }: MergeViewProps) {
  const t = translator(locale, "merge");
  const columns = [
    { key: "field", label: t("field") },
    { key: "kept", label: t("kept", { number: printedNumber(kept.number) }) },
    { key: "dropped", label: t("dropped", { number: printedNumber(dropped.number) }) },
  ];
  const [mine, others] = [rowsOf(kept, locale), rowsOf(dropped, locale)];
  const labels = [...new Set([...mine.keys(), ...others.keys()])];
  return (
    <div className="mt-8 grid gap-6">
      <Table caption={t("pageTitle")} columns={columns}>
        {labels.map((label) => (
          <tr key={label}>
            <th scope="row" className="font-semibold">
              {label}
            </th>
            <td className="wrap-anywhere min-w-32 whitespace-pre-line">{mine.get(label)}</td>
            <td className="wrap-anywhere min-w-32 whitespace-pre-line">{others.get(label)}</td>
          </tr>
        ))}
      </Table>
      <div>
        <ButtonLink small href={swapHref}>
          {t("swap")}
        </ButtonLink>
      </div>
      <div className="max-w-text">
        <MergeForm
          locale={locale}
          action={action}
          texts={{ intro: t("mail", { promotes: dropped.promotes }), submit: t("submit"), busy: t("busy") }}
        />
      </div>
    </div>
  );
}

function rowsOf(participant: Participant, locale: Locale): Map<string, Row["value"]> {
  const t = translator(locale, "participant");
  const { status, registeredAt, note } = participant;
  const state = [
    { label: t("status"), value: <ParticipantStatus locale={locale} status={status} /> },
    { label: t("registered"), value: formatMoment(registeredAt, locale) },
  ];
  const rows = [...state, ...givenRows(participant, locale), { label: t("note.title"), value: note }];
  return new Map(rows.map(({ label, value }) => [label, value]));
}
