import { mergeAttributes, Node } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    notice: {
      /** Puts the chosen paragraphs into a notice, or takes them out of it. */
      toggleNotice: () => ReturnType;
    };
  }
}

/** A frame around paragraphs that readers shouldn't miss. */
export const Notice = Node.create({
  name: "notice",
  group: "block",
  content: "block+",
  defining: true,
  parseHTML: () => [{ tag: "aside" }],
  renderHTML: ({ HTMLAttributes }) => ["aside", mergeAttributes(HTMLAttributes, { class: "notice" }), 0],
  addCommands() {
    return {
      toggleNotice:
        () =>
        ({ commands }) =>
          commands.toggleWrap(this.name),
    };
  },
});
