import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { type FeedbackRow, loadFeedback } from "@/lib/feedback/queries";
import { ratings, texts } from "@/lib/feedback/questions";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Column } from "./column";
import { writeCsv } from "./write-csv";
import { writeXlsx } from "./write-xlsx";

/** The formats in which feedback can be downloaded. The name of the format is also the last part of the file's URL. */
const feedbackFormats = ["xlsx", "csv", "plain.csv"] as const;
export type FeedbackFormat = (typeof feedbackFormats)[number];
/** Checks whether a text, such as the last part of a URL, is a format for feedback. */
export const isFeedbackFormat = (text: string): text is FeedbackFormat =>
  feedbackFormats.some((format) => format === text);

function columnsIn(locale: Locale): Column<FeedbackRow>[] {
  const t = translator(locale, "feedback");
  return [
    { kind: "text", heading: t("day"), width: 14, value: ({ givenOn }) => formatDay(givenOn, locale) },
    { kind: "text", heading: t("language"), width: 8, value: (row) => row.locale },
    ...ratings.map(
      (rating): Column<FeedbackRow> => ({
        ...{ kind: "number", heading: t(`fields.${rating}`), width: 14, value: (row) => row[rating] },
      }),
    ),
    ...texts.map(
      (text): Column<FeedbackRow> => ({
        ...{ kind: "text", heading: t(`fields.${text}`), width: 60, value: (row) => row[text] },
      }),
    ),
  ];
}

/**
 * Writes a file with the feedback on a seminar, one row for each feedback form that was sent, and returns the file in
 * pieces. Records the download in the audit log.
 */
export async function* feedbackFile(
  { db, clock }: { db: Db; clock: Clock },
  {
    seminar,
    format,
    locale,
    userId,
  }: {
    seminar: { id: string; year: number };
    format: FeedbackFormat;
    locale: Locale;
    userId: string;
  },
): AsyncGenerator<Uint8Array> {
  const subject = String(seminar.year);
  await recordAudit(db, { userId, action: "feedback.exported", subject, now: clock.now() });
  const columns = columnsIn(locale);
  async function* batches() {
    yield await loadFeedback({ db }, seminar.id);
  }
  if (format === "xlsx") {
    const name = translator(locale, "feedback")("sheet");
    yield* writeXlsx([{ name, batches: batches() }], columns);
  } else yield* writeCsv(batches(), columns, format === "csv" ? "excel" : "plain");
}
