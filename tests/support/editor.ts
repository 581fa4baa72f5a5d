import { Editor, getSchema } from "@tiptap/core";
import { boundsOn } from "@/components/editor/bounds";
import { cleanPastedHtml } from "@/components/editor/clean-paste";
import { byItself, extensions } from "@/components/editor/extensions";
import { messagesOf } from "@/lib/i18n/messages";

const names = {
  contact: (id: string) => id,
  programme: String,
  registration: String,
  picture: (id: string) => `/api/pictures/${id}/preview.jpeg`,
};

const parts = () => extensions(messagesOf("fi", "editor"), names, "parts");

/** The schema of the editor's documents. */
export const editorSchema = getSchema(parts());

/** Opens the site's editor in a DOM without a screen. */
export function openEditor(onRefused: () => void = () => {}): Editor {
  return new Editor({
    element: document.body.appendChild(document.createElement("div")),
    extensions: [...parts(), boundsOn(onRefused)],
    ...byItself,
    editorProps: { transformPastedHTML: (html) => cleanPastedHtml(html).html },
  });
}

/** Types `text` like a keyboard: letter by letter, with Enter for a line break. */
export function type({ view }: Editor, text: string): void {
  const enter = new KeyboardEvent("keydown", { key: "Enter", code: "Enter", bubbles: true, cancelable: true });
  for (const letter of text) {
    if (letter === "\n") view.someProp("handleKeyDown", (handle) => handle(view, enter));
    else {
      const { from, to } = view.state.selection;
      const insert = () => view.state.tr.insertText(letter, from, to);
      if (!view.someProp("handleTextInput", (handle) => handle(view, from, to, letter, insert)))
        view.dispatch(insert());
    }
  }
}
