import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { printedNumber } from "@/lib/registration/printed-number";
import type { ExportRow } from "../read-rows";
import { mm, type Pdf, page, writePdf } from "./document";
import { drawFitted, drawLine } from "./text";

const margin = 15 * mm;
const rowHeight = 9.5 * mm;
const places = { number: margin, name: margin + 14 * mm, organisation: margin + 76 * mm, last: margin + 136 * mm };

type List = { kind: "doorList" | "signIn"; seminar: string; locale: Locale; today: Date };

/**
 * Writes a PDF with a list for printing, in pieces. The list has one line per participant. With the kind `doorList`,
 * each line has a box to tick at the door. With the kind `signIn`, each line has space for a signature.
 */
export function writeList({ kind, seminar, locale, today }: List, batches: AsyncIterable<ExportRow[]>) {
  const t = translator(locale, "export");
  const title = t(`pdf.${kind}`);
  return writePdf({ title: `${title}, ${seminar}`, locale }, async (pdf) => {
    let pages = 0;
    let y = page.height;
    for await (const rows of batches)
      for (const row of rows) {
        if (pages === 0 || y + rowHeight > page.height - margin) {
          if (pages > 0) pdf.addPage();
          pages += 1;
          y = drawHead(pdf, { kind, title, seminar, locale, today, page: pages });
        }
        drawRow(pdf, row, kind, y);
        y += rowHeight;
      }
    if (pages === 0) drawHead(pdf, { kind, title, seminar, locale, today, page: 1 });
  });
}

function drawHead(
  pdf: Pdf,
  { kind, title, seminar, locale, today, page: number }: List & { title: string; page: number },
) {
  const t = translator(locale, "export");
  const small = { face: "regular", size: 9, y: margin + 9 * mm } as const;
  drawLine(pdf, title, { face: "bold", size: 18, x: margin, y: margin });
  drawLine(pdf, `${seminar}. ${t("pdf.private")}`, { ...small, x: margin });
  drawLine(pdf, `${formatDay(today, locale)}, ${number}`, { ...small, x: page.width - margin - 40 * mm, y: margin });
  const y = margin + 17 * mm;
  const last = t(kind === "doorList" ? "pdf.arrived" : "pdf.signature");
  const headings = [
    [t("number"), places.number],
    [t("name"), places.name],
    [t("organisation"), places.organisation],
    [last, places.last],
  ] as const;
  for (const [heading, x] of headings) drawLine(pdf, heading, { face: "bold", size: 9, x, y });
  rule(pdf, y + 5 * mm, 1);
  return y + 5.5 * mm;
}

function rule(pdf: Pdf, y: number, width: number): void {
  pdf
    .moveTo(margin, y)
    .lineTo(page.width - margin, y)
    .lineWidth(width)
    .stroke("#1d1d1b");
}

function drawRow(pdf: Pdf, row: ExportRow, kind: List["kind"], y: number): void {
  const text = { size: 10, smallest: 6, lines: 2, y: y + 1.5 * mm } as const;
  drawLine(pdf, printedNumber(row.number), { face: "regular", size: 10, x: places.number, y: text.y });
  drawFitted(pdf, row.name, { ...text, face: "bold", x: places.name, width: 60 * mm });
  drawFitted(pdf, row.organisation, { ...text, face: "regular", x: places.organisation, width: 57 * mm });
  if (kind === "doorList")
    pdf
      .rect(places.last, y + 1.5 * mm, 5 * mm, 5 * mm)
      .lineWidth(0.7)
      .stroke("#1d1d1b");
  rule(pdf, y + rowHeight, 0.25);
}
