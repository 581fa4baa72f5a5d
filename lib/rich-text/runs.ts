import type { Inline, Mark } from "./schema";

/** Words under one mark, with what is within it; or one piece of text or line break under no further mark. */
export type Run = { mark: Mark; inside: Run[] } | { mark: null; node: Inline };

const isSame = (a: Mark | undefined, b: Mark | undefined) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Inline content as a tree of its marks: neighbours under the same mark come under it together, so that a link of which
 * one word is bold is one link.
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
