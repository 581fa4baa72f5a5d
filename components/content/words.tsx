import { Fragment, type ReactNode } from "react";
import type { Embeds } from "@/lib/content/page";
import { parseInternalLink } from "@/lib/rich-text/links";
import { type Run, runsOf } from "@/lib/rich-text/runs";
import type { Inline, Mark } from "@/lib/rich-text/schema";

type Links = Embeds["links"];

/**
 * Applies one mark to a text: bold, italic or a link. The schema allows only safe URLs. If an internal link leads to a
 * page that does not exist any more, only the text of the link is shown.
 */
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

function Runs({ runs, links }: { runs: readonly Run[]; links: Links }): ReactNode {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a document have no id, only a position.
    <Fragment key={index}>
      {run.mark && marked(run.mark, <Runs runs={run.inside} links={links} />, links)}
      {run.mark === null && (run.node.type === "hardBreak" ? <br /> : run.node.text)}
    </Fragment>
  ));
}

/** Renders the text of a paragraph or heading with its marks (bold, italic, links). */
export function Words({ content, links }: { content: readonly Inline[]; links: Links }) {
  return <Runs runs={runsOf(content)} links={links} />;
}
