import type { Block, Inline } from "@/lib/content/schema";
import type { Letter } from "./content";

type Links = Letter["links"];

/** Words with the addresses of their links behind them, in brackets; an address that is its own words stands once. */
function inlineText(content: readonly Inline[], links: Links): string {
  return content
    .map((node) => {
      if (node.type === "hardBreak") return "\n";
      const link = node.marks.find((mark) => mark.type === "link");
      const address = link && links[link.attrs.href];
      return address && address.replace("mailto:", "") !== node.text ? `${node.text} (${address})` : node.text;
    })
    .join("");
}

const indented = (text: string, first: string, others: string) => first + text.replaceAll("\n", `\n${others}`);

function blockText(block: Block, links: Links): string {
  const inside = (blocks: readonly Block[], between = "\n\n") =>
    blocks.map((inner) => blockText(inner, links)).join(between);
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inlineText(block.content, links);
    case "bulletList":
      return block.content.map((item) => indented(inside(item.content, "\n"), "- ", "  ")).join("\n");
    case "orderedList":
      return block.content
        .map((item, index) => indented(inside(item.content, "\n"), `${index + 1}. `, "   "))
        .join("\n");
    case "blockquote":
      return indented(inside(block.content), "> ", "> ");
    case "notice":
      return inside(block.content);
    case "table":
      return block.content.map((row) => row.content.map((cell) => inside(cell.content, " ")).join(" | ")).join("\n");
    default:
      return "";
  }
}

/** A letter as plain text. */
export function letterText({ blocks, links }: Letter): string {
  return blocks.map((block) => blockText(block, links)).join("\n\n");
}
