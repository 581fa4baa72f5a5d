import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { itemNumber } from "./item-number";
import { internalHref, parseInternalLink } from "./links";
import { type Run, runsOf } from "./runs";
import type { Block, Embed, Inline, RichText, TableCell } from "./schema";

/**
 * Converts a text to lines without formatting, in `locale`, so that two texts can be compared. Each paragraph, heading,
 * table row, picture and other embedded block becomes one line. The lines also show formatting that readers can notice:
 * `*bold*`, `_italic_`, the targets of links, and list markers.
 */
export function linesOf({ content }: RichText, locale: Locale): string[] {
  return content.flatMap((block) => blockLines(block, locale));
}

function blockLines(block: Block, locale: Locale): string[] {
  const inside = (blocks: readonly Block[]) => blocks.flatMap((inner) => blockLines(inner, locale));
  switch (block.type) {
    case "paragraph":
      return [wordsOf(block.content, locale)];
    case "heading": {
      const sign = block.attrs.level === 2 ? "—" : "–";
      return [`${sign} ${wordsOf(block.content, locale)} ${sign}`];
    }
    case "bulletList":
      return block.content.flatMap((item) => under("•", inside(item.content)));
    case "orderedList":
      return block.content.flatMap((item, index) => under(itemNumber(block.attrs, index), inside(item.content)));
    case "blockquote":
      return inside(block.content).map((line) => `» ${line}`);
    case "notice":
      return inside(block.content).map((line) => `! ${line}`);
    case "table":
      return block.content.map(({ content }) => content.map((cell) => cellLine(cell, inside(cell.content))).join(" "));
    default:
      return [embedLine(block, locale)];
  }
}

/** Returns the lines of one list item. The first line begins with `sign`, and the others are indented. */
const under = (sign: string, lines: string[]) =>
  (lines.length > 0 ? lines : [""]).map((line, index) => (index === 0 ? `${sign} ${line}` : `   ${line}`));

function cellLine({ type, attrs: { colspan, rowspan } }: TableCell, lines: string[]): string {
  const size = colspan * rowspan > 1 ? ` (${colspan} × ${rowspan})` : "";
  return `${type === "tableHeader" ? "‖" : "|"} ${lines.join(" / ")}${size}`;
}

function embedLine(embed: Embed, locale: Locale): string {
  const t = translator(locale, "editor");
  switch (embed.type) {
    case "figure": {
      const { pictureId, alt, caption, credit } = embed.attrs;
      return `${t("ask.picture")} ${mark(pictureId)}: ${[alt, caption, credit].filter(Boolean).join(", ")}`;
    }
    case "contact":
      return t("block.contact", { name: mark(embed.attrs.memberId) });
    case "programme":
      return t("block.programme", { year: String(embed.attrs.year) });
    case "registration":
      return t("block.registration", { year: String(embed.attrs.year) });
  }
}

/**
 * Returns the last four characters of an id. They are enough to show that two texts contain different pictures, persons
 * or pages.
 */
const mark = (id: string) => `…${id.slice(-4)}`;

const wordsOf = (content: readonly Inline[], locale: Locale) => runWords(runsOf(content), locale);

const runWords = (runs: readonly Run[], locale: Locale): string => runs.map((run) => oneRun(run, locale)).join("");

function oneRun(run: Run, locale: Locale): string {
  if (run.mark === null) return run.node.type === "text" ? run.node.text : " ↵ ";
  const words = runWords(run.inside, locale);
  switch (run.mark.type) {
    case "bold":
      return `*${words}*`;
    case "italic":
      return `_${words}_`;
    case "link":
      return `${words} (${whereTo(run.mark.attrs.href, locale)})`;
  }
}

function whereTo(href: string, locale: Locale): string {
  const link = parseInternalLink(href);
  if (!link) return href;
  return link.kind === "page" ? mark(link.id) : internalHref(link, locale);
}
