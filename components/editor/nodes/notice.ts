import { mergeAttributes, Node } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    notice: {
      /**
       * Puts the selected blocks into a notice (a frame). If they are already in a notice, removes the frame around
       * them.
       */
      toggleNotice: () => ReturnType;
    };
  }
}

/** A notice: a frame around important paragraphs. */
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
