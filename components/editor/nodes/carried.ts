import type { Attribute } from "@tiptap/core";

type Carried<Value> = {
  /** The name of the HTML attribute in which the value is stored while the node is copied. */
  as: `data-${string}`;
  default: Value;
  /** Parses the text of the HTML attribute. Without this function, the value is the text itself. */
  read?: (text: string) => unknown;
};

/** Defines an attribute of a node. If the node is copied or cut and then pasted, the attribute still has its value. */
export function carried<Value>(name: string, { as, default: otherwise, read = String }: Carried<Value>) {
  const attribute: Partial<Attribute> = {
    default: otherwise,
    parseHTML: (element) => read(element.getAttribute(as) ?? ""),
    renderHTML: (attributes) => ({ [as]: attributes[name] }),
  };
  return { [name]: attribute };
}
