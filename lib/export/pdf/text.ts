import type { Face, Pdf } from "./document";

type Run = { face: Face; text: string };
export type Style = { face: "regular" | "bold"; size: number };

const arabic = /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFF]/u;
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200D\uFE0F\u20E3\u{1F1E6}-\u{1F1FF}]/u;
const digit = /^[0-9#*©®™]$/;

const faceOf = (letter: string, face: Style["face"]): Face => {
  if (arabic.test(letter)) return "arabic";
  return emoji.test(letter) && !digit.test(letter) ? "emoji" : face;
};

/** A line in pieces of one face each; a space goes with the letters before it. */
function runs(text: string, face: Style["face"]): Run[] {
  const found: Run[] = [];
  for (const letter of text) {
    const last = found.at(-1);
    const its = letter === " " && last ? last.face : faceOf(letter, face);
    if (last?.face === its) last.text += letter;
    else found.push({ face: its, text: letter });
  }
  return found;
}

// With a list of features, even an empty one, a piece is laid out as a whole: words from right to left keep their order.
const whole = { features: [] };

/** The width of a line in points. */
export function widthOf(pdf: Pdf, text: string, { face, size }: Style): number {
  return runs(text, face).reduce(
    (width, run) => width + pdf.font(run.face).fontSize(size).widthOfString(run.text, whole),
    0,
  );
}

/** Writes one line, `y` at its top, whatever scripts it has. */
export function drawLine(pdf: Pdf, text: string, { x, y, ...style }: Style & { x: number; y: number }): void {
  let left = x;
  for (const run of runs(text, style.face)) {
    pdf.font(run.face).fontSize(style.size);
    // Faces differ in height: all stand on one line.
    pdf.text(run.text, left, y + style.size * 0.95, { ...whole, lineBreak: false, baseline: "alphabetic" });
    left += pdf.widthOfString(run.text, whole);
  }
}

/** A text in lines no wider than `width`, broken between words, and within one that is wider than a line. */
function wrap(pdf: Pdf, text: string, width: number, style: Style): string[] {
  const fits = (line: string) => widthOf(pdf, line, style) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) line = longer;
    else {
      if (line) lines.push(line);
      line = "";
      for (const { segment } of new Intl.Segmenter().segment(word)) {
        if (!fits(line + segment)) {
          lines.push(line);
          line = "";
        }
        line += segment;
      }
    }
  }
  return [...lines, line];
}

type Box = Style & { width: number; lines: number; smallest: number };

/**
 * The lines of a text that has to fit into so many of them, and its size: as large as allowed, smaller as needed, and only
 * if it doesn't fit at its smallest, cut off.
 */
function fitted(
  pdf: Pdf,
  text: string,
  { face, size, width, lines, smallest }: Box,
): { lines: string[]; size: number } {
  const hasWide = (at: number) => text.split(/\s+/).some((word) => widthOf(pdf, word, { face, size: at }) > width);
  for (let at = size; at >= smallest; at -= 1) {
    const wrapped = wrap(pdf, text, width, { face, size: at });
    if (wrapped.length <= lines && (!hasWide(at) || at - 1 < smallest)) return { lines: wrapped, size: at };
  }
  const wrapped = wrap(pdf, text, width, { face, size: smallest });
  if (wrapped.length <= lines) return { lines: wrapped, size: smallest };
  let last = wrapped[lines - 1] ?? "";
  while (last && widthOf(pdf, `${last}…`, { face, size: smallest }) > width) last = last.slice(0, -1);
  return { lines: [...wrapped.slice(0, lines - 1), `${last}…`], size: smallest };
}

/** Writes a text that has been fitted; returns where it ends. */
export function drawFitted(pdf: Pdf, text: string, { x, y, ...box }: Box & { x: number; y: number }): number {
  const { lines, size } = fitted(pdf, text, box);
  const height = size * 1.15;
  for (const [index, line] of lines.entries()) drawLine(pdf, line, { face: box.face, size, x, y: y + index * height });
  return y + lines.length * height;
}
