import encodeQR from "qr";
import type { Locale } from "@/lib/i18n/locales";
import { printedNumber } from "@/lib/registration/printed-number";
import { mm, type Pdf, page, writePdf } from "./document";
import { drawFitted } from "./text";

/**
 * The formats of the A4 badge sheets that are commonly sold. `width` and `height` are the size of one badge, in
 * millimetres. `columns` and `rows` are the number of badges across and down the sheet.
 */
export const sheets = {
  large: { width: 86.5, height: 55.5, columns: 2, rows: 4 },
  small: { width: 80, height: 50, columns: 2, rows: 5 },
} as const;
export type BadgeSize = keyof typeof sheets;

export type Badge = { number: number; name: string; organisation: string; optionName: string; code: string };

type Badges = { title: string; seminar: string; locale: Locale; size: BadgeSize };

/**
 * Writes a PDF with name badges, in pieces. Each A4 sheet is filled before the next one begins. A badge shows the
 * seminar, the name, the organisation, the attendance option, the number, and the QR code that is scanned at the door.
 */
export function writeBadges({ title, seminar, locale, size }: Badges, badges: AsyncIterable<Badge>) {
  const { columns, rows, ...sheet } = sheets[size];
  const width = sheet.width * mm;
  const height = sheet.height * mm;
  const left = (page.width - columns * width) / 2;
  const top = (page.height - rows * height) / 2;
  return writePdf({ title, locale }, async (pdf) => {
    let index = 0;
    for await (const badge of badges) {
      const place = index % (columns * rows);
      if (index > 0 && place === 0) pdf.addPage();
      const x = left + (place % columns) * width;
      const y = top + Math.floor(place / columns) * height;
      drawBadge(pdf, badge, { x, y, width, height, seminar });
      index += 1;
    }
  });
}

type Frame = { x: number; y: number; width: number; height: number; seminar: string };

function drawBadge(pdf: Pdf, badge: Badge, { x, y, width, height, seminar }: Frame): void {
  const margin = 5 * mm;
  const inner = width - 2 * margin;
  const qr = 15 * mm;
  pdf.rect(x, y, width, height).lineWidth(0.25).stroke("#cccccc").fill("#1d1d1b");
  const at = { x: x + margin, width: inner };
  drawFitted(pdf, seminar, { ...at, y: y + margin, face: "regular", size: 9, smallest: 6, lines: 1 });
  const name = { face: "bold", size: 24, smallest: 9, lines: 3 } as const;
  const end = drawFitted(pdf, badge.name, { ...at, ...name, y: y + margin + 5.5 * mm });
  const bottom = y + height - margin;
  const beside = { x: at.x, width: inner - qr - 3 * mm };
  const lines = Math.max(1, Math.min(3, Math.floor((bottom - 9 * mm - end) / (10 * 1.15))));
  drawFitted(pdf, badge.organisation, { ...beside, y: end + 1 * mm, face: "regular", size: 12, smallest: 7, lines });
  drawFitted(pdf, badge.optionName, { ...beside, y: bottom - 9 * mm, face: "regular", size: 9, smallest: 6, lines: 1 });
  pdf
    .font("mono")
    .fontSize(11)
    .text(printedNumber(badge.number), at.x, bottom - 4.5 * mm, { lineBreak: false });
  drawCode(pdf, badge.code, { x: x + width - margin - qr, y: bottom - qr, size: qr });
}

function drawCode(pdf: Pdf, code: string, { x, y, size }: { x: number; y: number; size: number }): void {
  // The QR library always adds a white border. The border is removed here, because the badge around the code is already
  // white.
  const bordered = encodeQR(code, "raw", { ecc: "medium", border: 1 });
  const modules = bordered.slice(1, -1).map((row) => row.slice(1, -1));
  const dot = size / modules.length;
  for (const [row, dots] of modules.entries())
    for (let from = 0; from < dots.length; from += 1) {
      let to = from;
      while (dots[to]) to += 1;
      // Each rectangle is a little higher than one dot, so that no white lines appear between the rows in print.
      if (to > from) pdf.rect(x + from * dot, y + row * dot, (to - from) * dot, dot + 0.05);
      from = to;
    }
  pdf.fill("#000000").fillColor("#1d1d1b");
}
