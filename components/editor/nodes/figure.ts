import { Node, type NodeViewRendererProps } from "@tiptap/core";
import type { EditorTexts } from "../editor-texts";
import { carried } from "./carried";

type Words = { alt: string; caption: string; credit: string };
const fields = ["alt", "caption", "credit"] as const;

/**
 * Creates the node for a picture in the editor, with fields below it for the alt text, the caption and the credit. A
 * picture without an alt text is decoration, so screen readers skip it.
 */
export function figureNode(texts: EditorTexts["figure"], addressOf: (pictureId: string) => string) {
  return Node.create({
    name: "figure",
    group: "block",
    atom: true,
    draggable: true,
    addAttributes: () => ({
      ...carried("pictureId", { as: "data-picture", default: null }),
      ...carried("alt", { as: "data-alt", default: "" }),
      ...carried("caption", { as: "data-caption", default: "" }),
      ...carried("credit", { as: "data-credit", default: "" }),
    }),
    parseHTML: () => [{ tag: `figure[data-picture]:not([data-picture=""])` }],
    renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes],
    addNodeView: () => (props) => figureView(props, texts, addressOf),
  });
}

function figureView(
  { node, editor, getPos }: NodeViewRendererProps,
  texts: EditorTexts["figure"],
  addressOf: (pictureId: string) => string,
) {
  let attrs = node.attrs as Words & { pictureId: string };
  const dom = document.createElement("figure");
  dom.className = "editor-figure";
  const image = dom.appendChild(document.createElement("img"));
  image.src = addressOf(attrs.pictureId);
  image.alt = "";
  image.addEventListener("error", () => {
    const gone = document.createElement("p");
    gone.className = "pencil";
    gone.textContent = texts.gone;
    image.replaceWith(gone);
  });

  const inputs = fields.map((field) => {
    const label = dom.appendChild(document.createElement("label"));
    label.textContent = texts[field];
    const input = label.appendChild(document.createElement("input"));
    input.className = "input";
    input.value = attrs[field];
    input.addEventListener("input", () => {
      const position = getPos();
      if (position === undefined) return;
      attrs = { ...attrs, [field]: input.value };
      editor.view.dispatch(editor.state.tr.setNodeMarkup(position, undefined, attrs));
    });
    return { field, input };
  });

  return {
    dom,
    // The editor must not handle the events of these fields.
    stopEvent: (event: Event) => event.target instanceof HTMLInputElement,
    ignoreMutation: () => true,
    update(next: typeof node) {
      if (next.type !== node.type) return false;
      attrs = next.attrs as typeof attrs;
      for (const { field, input } of inputs) if (input.value !== attrs[field]) input.value = attrs[field];
      return true;
    },
  };
}
