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
 * Returns the editor extensions for everything that a text can contain (lib/rich-text/schema.ts). If `holds` is
 * "words", the text can contain no pictures and no blocks that show the site's data, such as a programme.
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
 * The options that limit automatic formatting in the editor. Typed and pasted URLs and e-mail addresses become links,
 * but no other text is formatted automatically. With more automatic formatting, a line that begins with a date such as
 * "26. lokakuuta" or with a dash would become a list. Lists, headings and quotes are made only with the toolbar.
 */
export const byItself = { enableInputRules: false, enablePasteRules: [SiteLink.name] };
