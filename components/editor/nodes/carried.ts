import type { Attribute } from "@tiptap/core";

type Carried<Value> = {
  /** As what the copied HTML has it. */
  as: `data-${string}`;
  default: Value;
  /** From text; by default it is one. */
  read?: (text: string) => unknown;
};

/** An attribute of a node that goes along when the node is copied, cut and pasted. */
export function carried<Value>(name: string, { as, default: otherwise, read = String }: Carried<Value>) {
  const attribute: Partial<Attribute> = {
    default: otherwise,
    parseHTML: (element) => read(element.getAttribute(as) ?? ""),
    renderHTML: (attributes) => ({ [as]: attributes[name] }),
  };
  return { [name]: attribute };
}
