import { Fragment, type ReactNode } from "react";
import { type Run, runsOf } from "@/lib/rich-text/runs";
import type { Block, Inline, ListItem, Mark } from "@/lib/rich-text/schema";
import type { Letter } from "../mail-content";
import { styles } from "./styles";

type Links = Letter["links"];

function marked(mark: Mark, children: ReactNode, links: Links): ReactNode {
  if (mark.type === "bold") return <strong>{children}</strong>;
  if (mark.type === "italic") return <em>{children}</em>;
  const address = links[mark.attrs.href];
  if (!address) return children;
  return (
    <a href={address} style={styles.link}>
      {children}
    </a>
  );
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

function Words({ content, links }: { content: readonly Inline[]; links: Links }) {
  return <Runs runs={runsOf(content)} links={links} />;
}

function BlockNode({ block, links }: { block: Block; links: Links }): ReactNode {
  const inside = (blocks: readonly Block[]) => <Blocks blocks={blocks} links={links} />;
  const item = ({ content }: ListItem, index: number) => <li key={index}>{inside(content)}</li>;
  switch (block.type) {
    case "paragraph":
      return (
        <p style={styles.paragraph}>
          <Words content={block.content} links={links} />
        </p>
      );
    case "heading": {
      const Heading = block.attrs.level === 2 ? "h2" : "h3";
      return (
        <Heading style={block.attrs.level === 2 ? styles.heading2 : styles.heading3}>
          <Words content={block.content} links={links} />
        </Heading>
      );
    }
    case "bulletList":
      return <ul style={styles.list}>{block.content.map(item)}</ul>;
    case "orderedList":
      return (
        <ol style={styles.list} start={block.attrs.start} type={block.attrs.type ?? undefined}>
          {block.content.map(item)}
        </ol>
      );
    case "blockquote":
      return <blockquote style={styles.quote}>{inside(block.content)}</blockquote>;
    case "notice":
      return <div style={styles.notice}>{inside(block.content)}</div>;
    case "table":
      return <Rows rows={block.content} links={links} />;
    case "figure":
    case "contact":
    case "programme":
    case "registration":
      return null;
  }
}

function Rows({ rows, links }: { rows: Extract<Block, { type: "table" }>["content"]; links: Links }) {
  return (
    <table style={styles.table}>
      <tbody>
        {rows.map((row, rowIndex) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, only a position.
          <tr key={rowIndex}>
            {row.content.map(({ type, attrs, content }, index) => {
              const Cell = type === "tableHeader" ? "th" : "td";
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no id, only a position.
                <Cell key={index} style={styles.cell} colSpan={attrs.colspan} rowSpan={attrs.rowspan}>
                  <Blocks blocks={content} links={links} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Blocks({ blocks, links }: Pick<Letter, "blocks" | "links">) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no id, only a position.
  return blocks.map((block, index) => <BlockNode key={index} block={block} links={links} />);
}

/** Renders the organisers' text in a mail. It supports only the elements in this file, each with an inline style. */
export function LetterBody({ lang, blocks, links }: Letter) {
  return (
    <div lang={lang}>
      <Blocks blocks={blocks} links={links} />
    </div>
  );
}
