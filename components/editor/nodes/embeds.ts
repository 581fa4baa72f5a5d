import { mergeAttributes, Node } from "@tiptap/core";
import { carried } from "./carried";

/**
 * Functions that return the labels of embedded blocks, for example of a programme. On the site, such a block shows
 * current data. In the editor, it is only one line with its label.
 */
export type EmbedNames = {
  contact: (memberId: string) => string;
  programme: (year: number) => string;
  registration: (year: number) => string;
};

function embed<Value extends string | number>(
  name: string,
  attribute: string,
  nameOf: (value: Value) => string,
  read: (text: string) => Value,
) {
  return Node.create({
    name,
    group: "block",
    atom: true,
    draggable: true,
    addAttributes: () => carried(attribute, { as: "data-of", default: null, read }),
    parseHTML: () => [{ tag: `div[data-embed="${name}"][data-of]` }],
    renderHTML: ({ node, HTMLAttributes }) => [
      "div",
      mergeAttributes(HTMLAttributes, { "data-embed": name, class: "embed" }),
      nameOf(node.attrs[attribute] as Value),
    ],
  });
}

/** Creates the nodes for blocks that show the site's data: contact, programme and registration. */
export function embedNodes(names: EmbedNames) {
  return [
    embed<string>("contact", "memberId", names.contact, String),
    embed<number>("programme", "year", names.programme, Number),
    embed<number>("registration", "year", names.registration, Number),
  ];
}
