import type { Extensions } from "@tiptap/core";
import { TableKit } from "@tiptap/extension-table";
import { StarterKit } from "@tiptap/starter-kit";
import type { EditorTexts } from "./editor-texts";
import { Cell, HeaderCell } from "./nodes/cells";
import { type EmbedNames, embedNodes } from "./nodes/embeds";
import { figureNode } from "./nodes/figure";
import { SiteLink } from "./nodes/link";
import { Notice } from "./nodes/notice";
import { NumberedList } from "./nodes/ordered-list";

export type EditorNames = EmbedNames & { picture: (pictureId: string) => string };

/**
 * The extensions for everything that a text can contain (lib/rich-text/schema.ts). With `words` there are no pictures
 * and no parts of the site.
 */
export function extensions(texts: EditorTexts, names: EditorNames, holds: "words" | "parts"): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      link: false,
      orderedList: false,
    }),
    SiteLink,
    NumberedList,
    TableKit.configure({ table: { resizable: false }, tableCell: false, tableHeader: false }),
    Cell,
    HeaderCell,
    Notice,
    ...(holds === "parts" ? [figureNode(texts.figure, names.picture), ...embedNodes(names)] : []),
  ];
}

/**
 * The only automatic formatting is that typed and pasted addresses become links. At the start of a line, "26.
 * lokakuuta" is a date and "- " is a dash, so lists, headings and quotes are made with the toolbar only.
 */
export const byItself = { enableInputRules: false, enablePasteRules: [SiteLink.name] };
