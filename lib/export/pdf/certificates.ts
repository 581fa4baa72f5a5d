import { type ShownSeminar, shownWords } from "@/lib/calendar/shown-seminar";
import { formatTime, formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { mm, type Pdf, page, writePdf } from "./document";
import { drawFitted, drawLine } from "./text";

/** A participant who was checked in, and the language of their certificate. */
export type Attendee = { name: string; locale: Locale };

type Certificates = {
  seminar: ShownSeminar;
  /** The title of the whole file, in the language `locale`. Each certificate is in the language of its participant. */
  title: string;
  locale: Locale;
  /** If true, each certificate has lines for the place, the date and an organiser's signature. */
  toSign: boolean;
};

const spine = 14 * mm;
const left = spine + 22 * mm;
const width = page.width - left - 25 * mm;
const ink = { cloth: "#17494d", text: "#1d1d1b", soft: "#4a514e" };

/**
 * Writes a PDF with certificates of attendance, one per page, in pieces. Leaves out facts about the seminar that are
 * unknown (its times or venue). If there are no attendees, the PDF has one page that says so.
 */
export function writeCertificates(
  { seminar, title, locale, toSign }: Certificates,
  attendees: AsyncIterable<Attendee>,
) {
  return writePdf({ title, locale }, async (pdf) => {
    let pages = 0;
    for await (const attendee of attendees) {
      if (pages > 0) pdf.addPage();
      pages += 1;
      drawCertificate(pdf, attendee, seminar, toSign);
    }
    const nobody = translator(locale, "certificate")("nobody");
    if (pages === 0) drawLine(pdf, nobody, { face: "regular", size: 12, x: left, y: 60 * mm });
  });
}

function drawCertificate(pdf: Pdf, { name, locale }: Attendee, seminar: ShownSeminar, toSign: boolean): void {
  const t = translator(locale, "certificate");
  const site = translator(locale, "site");
  const { title, venueName, venueAddress } = shownWords(seminar, locale);
  const heading = title?.value ?? site("seminarName", { year: String(seminar.year) });
  const box = { x: left, width, lines: 4 } as const;
  const soft = { ...box, face: "regular", size: 13, smallest: 8 } as const;

  pdf.rect(0, 0, spine, page.height).fill(ink.cloth).fillColor(ink.soft);
  drawFitted(pdf, site("name"), { ...soft, y: 38 * mm });
  pdf.fillColor(ink.text);
  let y = drawFitted(pdf, t("title"), { ...box, face: "bold", size: 30, smallest: 20, y: 48 * mm });
  y = drawFitted(pdf, name, { ...box, face: "bold", size: 24, smallest: 10, y: y + 26 * mm });
  y = drawFitted(pdf, t("attended"), { ...soft, y: y + 4 * mm });
  y = drawFitted(pdf, heading, { ...box, face: "bold", size: 18, smallest: 10, y: y + 4 * mm });
  for (const line of [whenOf(seminar, locale), venueName?.value, venueAddress?.value])
    if (line) y = drawFitted(pdf, line, { ...soft, y: y + 2 * mm });
  if (toSign) drawSignatures(pdf, t("placeAndDay"), t("signature"));
}

/**
 * Returns the date of the seminar, with the start and end times if both are known. Returns only the year if the date is
 * not known.
 */
function whenOf({ date, startsAt, endsAt, year }: ShownSeminar, locale: Locale): string {
  if (!date) return String(year);
  if (!startsAt || !endsAt) return formatWeekday(date, locale);
  const hours = { from: formatTime(startsAt, locale), to: formatTime(endsAt, locale) };
  return `${formatWeekday(date, locale)}${translator(locale, "certificate")("hours", hours)}`;
}

function drawSignatures(pdf: Pdf, ...labels: string[]): void {
  const y = page.height - 55 * mm;
  const part = (width - 10 * mm) / labels.length;
  for (const [at, label] of labels.entries()) {
    const x = left + at * (part + 10 * mm);
    pdf
      .moveTo(x, y)
      .lineTo(x + part, y)
      .lineWidth(0.7)
      .stroke(ink.text);
    drawFitted(pdf, label, { x, y: y + 2 * mm, width: part, lines: 2, face: "regular", size: 10, smallest: 7 });
  }
}
