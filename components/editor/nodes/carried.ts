import type { Attribute } from "@tiptap/core";

type Carried<Value> = {
  /** The name of the HTML attribute in copied text. */
  as: `data-${string}`;
  default: Value;
  /** Parses the HTML attribute. By default the value is its text. */
  read?: (text: string) => unknown;
};

/** An attribute of a node that is kept when the node is copied or cut and pasted. */
export function carried<Value>(name: string, { as, default: otherwise, read = String }: Carried<Value>) {
  const attribute: Partial<Attribute> = {
    default: otherwise,
    parseHTML: (element) => read(element.getAttribute(as) ?? ""),
    renderHTML: (attributes) => ({ [as]: attributes[name] }),
  };
  return { [name]: attribute };
}
