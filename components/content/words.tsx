import type { ReactNode } from "react";
import { parseInternalLink } from "@/lib/content/links";
import type { Embeds } from "@/lib/content/page";
import type { Inline, Mark } from "@/lib/content/schema";

type Links = Embeds["links"];

/** Wraps words in one mark. The schema has let only safe addresses through; a link inside to what is gone is none. */
function marked(mark: Mark, children: ReactNode, links: Links): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "link": {
      const address = parseInternalLink(mark.attrs.href) ? links[mark.attrs.href] : mark.attrs.href;
      return address ? <a href={address}>{children}</a> : children;
    }
  }
}

function InlineNode({ node, links }: { node: Inline; links: Links }) {
  if (node.type === "hardBreak") return <br />;
  return node.marks.reduceRight<ReactNode>((inner, mark) => marked(mark, inner, links), node.text);
}

/** The words of a paragraph or heading with their marks. */
export function Words({ content, links }: { content: readonly Inline[]; links: Links }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a document have no identity but their place.
  return content.map((node, index) => <InlineNode key={index} node={node} links={links} />);
}
