import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { MOST_LEVELS } from "@/lib/rich-text/schema";

/** The nodes inside a list or a table that do not count as a level of nesting. */
const parts = new Set(["listItem", "tableRow", "tableCell", "tableHeader"]);

function isTooDeep(node: Node, left: number): boolean {
  if (node.isTextblock || node.isLeaf) return false;
  const inside = parts.has(node.type.name) ? left : left - 1;
  return inside < 0 || node.children.some((child) => isTooDeep(child, inside));
}

/**
 * Creates an extension that rejects a change if it would nest blocks deeper than the schema allows. It then calls
 * `onRefused`.
 */
export const boundsOn = (onRefused: () => void) =>
  Extension.create({
    name: "bounds",
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction({ docChanged, doc }) {
          const fits = !docChanged || !isTooDeep(doc, MOST_LEVELS + 1);
          if (!fits) onRefused();
          return fits;
        },
      }),
    ],
  });
