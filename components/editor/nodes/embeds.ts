import { Node } from "@tiptap/core";

/** Blocks that are shown by their own rules: in the editor a line that names them. */
export type EmbedNames = {
  contact: (memberId: string) => string;
  programme: (year: number) => string;
  registration: (year: number) => string;
};

function embed<Value extends string | number>(name: string, attribute: string, nameOf: (value: Value) => string) {
  return Node.create({
    name,
    group: "block",
    atom: true,
    draggable: true,
    addAttributes: () => ({ [attribute]: { default: null } }),
    parseHTML: () => [{ tag: `div[data-embed="${name}"]` }],
    renderHTML: ({ node }) => ["div", { "data-embed": name, class: "embed" }, nameOf(node.attrs[attribute] as Value)],
  });
}

/** The nodes of the blocks in a language. */
export function embedNodes(names: EmbedNames) {
  return [
    embed<string>("contact", "memberId", names.contact),
    embed<number>("programme", "year", names.programme),
    embed<number>("registration", "year", names.registration),
  ];
}
