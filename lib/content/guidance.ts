import type { Block, RichText } from "@/lib/rich-text/schema";
import { allBlocks, plainText } from "@/lib/rich-text/walk";

/**
 * A note with advice for the writer of a text. The site's texts (lib/i18n) have a sentence for each note under
 * `editor.guidance`.
 */
export type Note = "headingSkipped" | "headingEmpty" | "altMissing" | "linkVague" | "linkBare" | "longParagraph";

/**
 * Matches link texts that do not say where the link leads, such as "read more". Such link texts are a problem for users
 * of screen readers, because a screen reader can list the links of a page without the surrounding text.
 */
const vague =
  /^(?:t[äa]st[äa]|t[äa]m[äa]|lue lis[äa][äa]|linkki|klikkaa|h[äa]r|l[äa]s mer|l[äa]nk|klicka|here|this|read more|link|click here)\.?$/i;

/** The number of words above which a paragraph is hard to read on a phone. */
const MANY_WORDS = 150;

/**
 * Returns the notes about a text, in the order in which their causes occur in the text. Each note is returned only
 * once. A text with notes can still be published.
 */
export function notesOn({ content }: RichText): Note[] {
  const blocks = allBlocks(content);
  const found = blocks.flatMap((block, index) => notesOnBlock(block, blocks.slice(0, index)));
  return [...new Set(found)];
}

function notesOnBlock(block: Block, before: Block[]): Note[] {
  switch (block.type) {
    case "heading": {
      const notes: Note[] = plainText(block.content).trim() ? [] : ["headingEmpty"];
      const hasLevelTwo = before.some((other) => other.type === "heading" && other.attrs.level === 2);
      return block.attrs.level === 3 && !hasLevelTwo ? [...notes, "headingSkipped"] : notes;
    }
    case "figure":
      return block.attrs.alt ? [] : ["altMissing"];
    case "paragraph":
      return [
        ...notesOnLinks(block),
        ...(plainText(block.content).split(/\s+/).length > MANY_WORDS ? ["longParagraph" as const] : []),
      ];
    default:
      return [];
  }
}

function notesOnLinks({ content }: Extract<Block, { type: "paragraph" }>): Note[] {
  const links = content.filter((node) => node.type === "text" && node.marks.some(({ type }) => type === "link"));
  return links.flatMap((node): Note[] => {
    const text = node.type === "text" ? node.text.trim() : "";
    if (vague.test(text)) return ["linkVague"];
    return /^https?:\/\//i.test(text) ? ["linkBare"] : [];
  });
}
