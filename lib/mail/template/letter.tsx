import { Fragment, type ReactNode } from "react";
import type { Block, Inline, Mark } from "@/lib/content/schema";
import type { Letter } from "../content";
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

function Words({ content, links }: { content: readonly Inline[]; links: Links }) {
  return content.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a document have no identity but their place.
    <Fragment key={index}>
      {node.type === "hardBreak" ? (
        <br />
      ) : (
        node.marks.reduceRight<ReactNode>((inner, mark) => marked(mark, inner, links), node.text)
      )}
    </Fragment>
  ));
}

function BlockNode({ block, links }: { block: Block; links: Links }): ReactNode {
  const inside = (blocks: readonly Block[]) => <Blocks blocks={blocks} links={links} />;
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
    case "orderedList": {
      const List = block.type === "bulletList" ? "ul" : "ol";
      return (
        <List style={styles.list}>
          {block.content.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <li key={index}>{inside(item.content)}</li>
          ))}
        </List>
      );
    }
    case "blockquote":
      return <blockquote style={styles.quote}>{inside(block.content)}</blockquote>;
    case "notice":
      return <div style={styles.notice}>{inside(block.content)}</div>;
    case "table":
      return <Rows rows={block.content} links={links} />;
    default:
      return null;
  }
}

function Rows({ rows, links }: { rows: Extract<Block, { type: "table" }>["content"]; links: Links }) {
  return (
    <table style={styles.table}>
      <tbody>
        {rows.map((row, rowIndex) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <tr key={rowIndex}>
            {row.content.map(({ type, attrs, content }, index) => {
              const Cell = type === "tableHeader" ? "th" : "td";
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
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
  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
  return blocks.map((block, index) => <BlockNode key={index} block={block} links={links} />);
}

/** What organisers have written, in a mail: only the elements written out here, each with its own style. */
export function LetterBody({ lang, blocks, links }: Letter) {
  return (
    <div lang={lang}>
      <Blocks blocks={blocks} links={links} />
    </div>
  );
}
