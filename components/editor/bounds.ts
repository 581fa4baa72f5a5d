import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { MOST_LEVELS } from "@/lib/rich-text/schema";

/** The types of the nodes that do not count as a level of nesting, because they are only parts of a list or a table. */
const parts = new Set(["listItem", "tableRow", "tableCell", "tableHeader"]);

function isTooDeep(node: Node, left: number): boolean {
  if (node.isTextblock || node.isLeaf) return false;
  const inside = parts.has(node.type.name) ? left : left - 1;
  return inside < 0 || node.children.some((child) => isTooDeep(child, inside));
}

/**
 * Creates an extension of the editor. The extension rejects every change that would nest blocks deeper than the schema
 * allows, and then calls `onRefused`.
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
