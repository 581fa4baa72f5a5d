import type { Inline, Mark } from "./schema";

/**
 * A node in the tree of marks (bold, italic and links). It is either a mark with the nodes inside it, or a leaf: one
 * text or one line break.
 */
export type Run = { mark: Mark; inside: Run[] } | { mark: null; node: Inline };

const isSame = (a: Mark | undefined, b: Mark | undefined) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Converts inline content to a tree of marks. Neighbouring nodes with the same mark are grouped under this mark, so
 * that a link that contains one bold word becomes a single link. Each node has a list of marks; `level` is the index in
 * this list at which the grouping begins.
 */
export function runsOf(content: readonly Inline[], level = 0): Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < content.length) {
    const node = content[from] as Inline;
    const mark = node.marks[level];
    let to = from + 1;
    while (mark && to < content.length && isSame(content[to]?.marks[level], mark)) to += 1;
    runs.push(mark ? { mark, inside: runsOf(content.slice(from, to), level + 1) } : { mark: null, node });
    from = to;
  }
  return runs;
}
