import type { Inline, Mark } from "./schema";

/**
 * A node of the tree of marks: a mark with the runs inside it, or a single text or line break without further marks.
 */
export type Run = { mark: Mark; inside: Run[] } | { mark: null; node: Inline };

const isSame = (a: Mark | undefined, b: Mark | undefined) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Converts inline content to a tree of marks. Neighbours with the same mark are grouped under it, so that a link with
 * one bold word becomes a single link. `level` is the depth in each node's list of marks.
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
