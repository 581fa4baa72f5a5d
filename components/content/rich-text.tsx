import { Fragment, type ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { Embeds } from "@/lib/content/page";
import type { Block, ListItem, TableRow } from "@/lib/rich-text/schema";
import { EmbedNode } from "./embed-node";
import { Words } from "./words";

type BlocksProps = { blocks: readonly Block[]; embeds: Embeds };

function Items({ items, embeds }: { items: readonly ListItem[]; embeds: Embeds }) {
  return items.map((item, index) => {
    const [first, ...rest] = item.content;
    const short = first?.type === "paragraph" && rest.length === 0;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a document have no id, only a position.
      <li key={index}>
        {short ? (
          <Words content={first.content} links={embeds.links} />
        ) : (
          <Blocks blocks={item.content} embeds={embeds} />
        )}
      </li>
    );
  });
}

/**
 * Renders the rows of a table. A header cell in the first row is the header of its column. A header cell in any other
 * row is the header of that row.
 */
function Rows({ rows, embeds }: { rows: readonly TableRow[]; embeds: Embeds }) {
  return rows.map((row, rowIndex) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a document have no id, only a position.
    <tr key={rowIndex}>
      {row.content.map(({ type, attrs, content }, index) => {
        const Cell = type === "tableHeader" ? "th" : "td";
        const scope = type === "tableHeader" ? { scope: rowIndex === 0 ? "col" : "row" } : {};
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a document have no id, only a position.
          <Cell key={index} colSpan={attrs.colspan} rowSpan={attrs.rowspan} {...scope}>
            <Blocks blocks={content} embeds={embeds} />
          </Cell>
        );
      })}
    </tr>
  ));
}

function BlockNode({ block, embeds }: { block: Block; embeds: Embeds }): ReactNode {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <Words content={block.content} links={embeds.links} />
        </p>
      );
    case "heading": {
      const Heading = block.attrs.level === 2 ? "h2" : "h3";
      return (
        <Heading>
          <Words content={block.content} links={embeds.links} />
        </Heading>
      );
    }
    case "bulletList":
      return (
        <ul>
          <Items items={block.content} embeds={embeds} />
        </ul>
      );
    case "orderedList":
      return (
        <ol start={block.attrs.start === 1 ? undefined : block.attrs.start} type={block.attrs.type ?? undefined}>
          <Items items={block.content} embeds={embeds} />
        </ol>
      );
    case "blockquote":
      return (
        <blockquote>
          <Blocks blocks={block.content} embeds={embeds} />
        </blockquote>
      );
    case "notice":
      return (
        <Notice kind="info">
          <Blocks blocks={block.content} embeds={embeds} />
        </Notice>
      );
    case "table":
      return (
        <div className="table-wrap">
          <table className="table">
            <tbody>
              <Rows rows={block.content} embeds={embeds} />
            </tbody>
          </table>
        </div>
      );
    default:
      return <EmbedNode embed={block} embeds={embeds} />;
  }
}

function Blocks({ blocks, embeds }: BlocksProps) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a document have no id, only a position.
    <Fragment key={index}>
      <BlockNode block={block} embeds={embeds} />
    </Fragment>
  ));
}

/**
 * Renders rich text. Only the HTML elements in this file and in the files that it imports can appear on the page, so a
 * document cannot add other HTML.
 */
export function RichText(props: BlocksProps) {
  return (
    <div className="prose">
      <Blocks {...props} />
    </div>
  );
}
