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

/** What a text of the site can hold, and no more (lib/rich-text/schema.ts): `words` alone, or its parts and pictures too. */
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
 * What the editor does by itself with what is typed and pasted: nothing but linking addresses. "26. lokakuuta" at the
 * start of a line is a date, "- " a dash and "# " a number: lists, headings and quotes are made by the toolbar.
 */
export const byItself = { enableInputRules: false, enablePasteRules: [SiteLink.name] };
