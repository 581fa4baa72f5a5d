import type { Extensions } from "@tiptap/core";
import { TableKit } from "@tiptap/extension-table";
import { StarterKit } from "@tiptap/starter-kit";
import { isSafeHref } from "@/lib/content/links";
import type { EditorTexts } from "./editor-texts";
import { type EmbedNames, embedNodes } from "./nodes/embeds";
import { figureNode } from "./nodes/figure";
import { Notice } from "./nodes/notice";

export type EditorNames = EmbedNames & { picture: (pictureId: string) => string };

/** What a text of the site can hold, and no more (lib/content/schema.ts). */
export function extensions(texts: EditorTexts, names: EditorNames): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      link: {
        openOnClick: false,
        autolink: true,
        defaultProtocol: "https",
        isAllowedUri: (address) => isSafeHref(address),
        HTMLAttributes: { target: null, rel: null },
      },
    }),
    TableKit.configure({ table: { resizable: false } }),
    Notice,
    figureNode(texts.figure, names.picture),
    ...embedNodes(names),
  ];
}
