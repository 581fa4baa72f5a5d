import { Fragment, type ReactNode } from "react";
import type { Block, Inline, ListItem, Mark } from "@/lib/content/schema";

/** Wraps words in one mark. The schema has let only safe addresses through. */
function marked(mark: Mark, children: ReactNode): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "link":
      return <a href={mark.attrs.href}>{children}</a>;
  }
}

function InlineNode({ node }: { node: Inline }) {
  if (node.type === "hardBreak") return <br />;
  return node.marks.reduceRight<ReactNode>((inner, mark) => marked(mark, inner), node.text);
}

/** The words of a paragraph or heading with their marks. */
export function Words({ content }: { content: readonly Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a document have no identity but their place.
  return content.map((node, index) => <InlineNode key={index} node={node} />);
}

function Items({ items }: { items: readonly ListItem[] }) {
  return items.map((item, index) => {
    const [first, ...rest] = item.content;
    const short = first?.type === "paragraph" && rest.length === 0;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <li key={index}>{short ? <Words content={first.content} /> : <Blocks blocks={item.content} />}</li>
    );
  });
}

function BlockNode({ block }: { block: Block }) {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <Words content={block.content} />
        </p>
      );
    case "heading": {
      const Heading = block.attrs.level === 2 ? "h2" : "h3";
      return (
        <Heading>
          <Words content={block.content} />
        </Heading>
      );
    }
    case "bulletList":
      return (
        <ul>
          <Items items={block.content} />
        </ul>
      );
    case "orderedList":
      return (
        <ol>
          <Items items={block.content} />
        </ol>
      );
    case "blockquote":
      return (
        <blockquote>
          <Blocks blocks={block.content} />
        </blockquote>
      );
  }
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    <Fragment key={index}>
      <BlockNode block={block} />
    </Fragment>
  ));
}

/** Rich text as the page shows it: only the elements written out here, whatever the document holds. */
export function RichText({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="prose">
      <Blocks blocks={blocks} />
    </div>
  );
}
