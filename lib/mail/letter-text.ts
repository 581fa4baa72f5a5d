import { itemNumber } from "@/lib/rich-text/item-number";
import { type Run, runsOf } from "@/lib/rich-text/runs";
import type { Block } from "@/lib/rich-text/schema";
import type { Letter } from "./mail-content";

type Links = Letter["links"];

/**
 * Returns inline text in which each link is followed by its URL in brackets, unless the link's text is the URL itself.
 */
function runText(runs: readonly Run[], links: Links): string {
  return runs
    .map((run) => {
      if (run.mark === null) return run.node.type === "hardBreak" ? "\n" : run.node.text;
      const words = runText(run.inside, links);
      const address = run.mark.type === "link" ? links[run.mark.attrs.href] : undefined;
      return address && address.replace(/^(?:mailto|tel|sms):/, "") !== words ? `${words} (${address})` : words;
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
      return runText(runsOf(block.content), links);
    case "bulletList":
      return block.content.map((item) => indented(inside(item.content, "\n"), "- ", "  ")).join("\n");
    case "orderedList":
      return block.content
        .map((item, index) => indented(inside(item.content, "\n"), `${itemNumber(block.attrs, index)} `, "   "))
        .join("\n");
    case "blockquote":
      return indented(inside(block.content), "> ", "> ");
    case "notice":
      return inside(block.content);
    case "table":
      return block.content.map((row) => row.content.map((cell) => inside(cell.content, " ")).join(" | ")).join("\n");
    case "figure":
    case "contact":
    case "programme":
    case "registration":
      return "";
  }
}

/** Converts an organisers' message to plain text, for the text part of the mail. */
export function letterText({ blocks, links }: Letter): string {
  return blocks.map((block) => blockText(block, links)).join("\n\n");
}
