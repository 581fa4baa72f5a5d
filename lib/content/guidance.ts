import type { Block, RichText } from "@/lib/rich-text/schema";
import { allBlocks, plainText } from "@/lib/rich-text/walk";

/** What a writer may want to look at once more; the messages `editor.guidance` have a sentence for each. */
export type Note = "headingSkipped" | "headingEmpty" | "altMissing" | "linkVague" | "linkBare" | "longParagraph";

/** Link texts that tell nothing of where they lead when a screen reader lists the links of a page. */
const vague =
  /^(?:t[äa]st[äa]|t[äa]m[äa]|lue lis[äa][äa]|linkki|klikkaa|h[äa]r|l[äa]s mer|l[äa]nk|klicka|here|this|read more|link|click here)\.?$/i;

/** More words than this in one paragraph are hard to read on a telephone. */
const MANY_WORDS = 150;

/** Gentle notes on a text: each once, in the order of the text. Nothing of it keeps anyone from publishing. */
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
