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

/** Splits a line of text into runs: parts that can be written with one font. A space belongs to the run before it. */
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

// If PDFKit gets a list of font features, even an empty list, it lays out the whole run at once and keeps Arabic words
// in their order. Without the list it lays out each word separately, in the wrong order.
const layout = ({ face }: Run) => (face === "arabic" ? { features: [] } : {});

/** Returns the width of a line of text in points. */
function widthOf(pdf: Pdf, text: string, { face, size }: Style): number {
  return runs(text, face).reduce(
    (width, run) => width + pdf.font(run.face).fontSize(size).widthOfString(run.text, layout(run)),
    0,
  );
}

/**
 * Draws one line of text with its top at `y`. The text may contain Latin letters, Arabic letters and emoji. All lengths
 * are in points.
 */
export function drawLine(pdf: Pdf, text: string, { x, y, ...style }: Style & { x: number; y: number }): void {
  let left = x;
  for (const run of runs(text, style.face)) {
    pdf.font(run.face).fontSize(style.size);
    // The fonts have different heights, so all runs are placed on a common baseline.
    pdf.text(run.text, left, y + style.size * 0.95, { ...layout(run), lineBreak: false, baseline: "alphabetic" });
    left += pdf.widthOfString(run.text, layout(run));
  }
}

/**
 * Creates a function that measures the width of a text at a font size of 1 point. The function remembers the widths, so
 * that each text is measured only once.
 */
function measure(pdf: Pdf, face: Style["face"]): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? widthOf(pdf, text, { face, size: 100 }) / 100;
    known.set(text, width);
    return width;
  };
}

/**
 * Breaks words into lines that are at most `width` wide. A word that is wider than a line is broken between two
 * letters.
 */
function wrap(words: readonly string[], width: number, widthIn: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const add = (text: string, gap: string) => {
    const more = widthIn(gap) + widthIn(text);
    if (line && used + more > width) {
      lines.push(line);
      line = text;
      used = widthIn(text);
    } else {
      line += line && gap ? gap + text : text;
      used += more;
    }
  };
  for (const word of words) {
    if (widthIn(word) <= width) add(word, " ");
    else
      for (const [at, { segment }] of [...new Intl.Segmenter().segment(word)].entries())
        add(segment, at === 0 ? " " : "");
  }
  return [...lines, line];
}

type Box = Style & { width: number; lines: number; smallest: number };

/**
 * Chooses the font size for a text and breaks the text into lines. Starts with the size `box.size` and reduces it until
 * the text fits into the box. If the text is too long even at the size `box.smallest`, it is cut off and ends with an
 * ellipsis.
 */
function fitted(pdf: Pdf, text: string, box: Box): { lines: string[]; size: number } {
  const { face, width, lines: most, smallest } = box;
  const words = text.split(/\s+/).filter(Boolean);
  const widthAt1 = measure(pdf, face);
  const widest = Math.max(0, ...words.map(widthAt1));
  const at = (size: number) => wrap(words, width, (part) => widthAt1(part) * size);
  for (let size = box.size; size > smallest; size -= 1) {
    const lines = at(size);
    if (lines.length <= most && widest * size <= width) return { lines, size };
  }
  const lines = at(smallest);
  if (lines.length <= most) return { lines, size: smallest };
  let last = lines[most - 1] ?? "";
  while (last && widthAt1(`${last}…`) * smallest > width) last = last.slice(0, -1);
  return { lines: [...lines.slice(0, most - 1), `${last}…`], size: smallest };
}

/**
 * Draws a text in a box, with a font size at which the text fits (see `fitted`). Returns the `y` coordinate of the
 * lower end of the text. All lengths are in points.
 */
export function drawFitted(pdf: Pdf, text: string, { x, y, ...box }: Box & { x: number; y: number }): number {
  const { lines, size } = fitted(pdf, text, box);
  const height = size * 1.15;
  for (const [index, line] of lines.entries()) drawLine(pdf, line, { face: box.face, size, x, y: y + index * height });
  return y + lines.length * height;
}
