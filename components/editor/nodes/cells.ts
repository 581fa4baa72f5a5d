import type { Attribute } from "@tiptap/core";
import { TableCell, TableHeader } from "@tiptap/extension-table";
import { MOST_SPANNED } from "@/lib/rich-text/schema";

const span = (name: "colspan" | "rowspan"): Partial<Attribute> => ({
  default: 1,
  parseHTML: (element) => {
    const number = Number(element.getAttribute(name) ?? 1);
    return Number.isInteger(number) && number >= 1 && number <= MOST_SPANNED ? number : 1;
  },
});

// A pasted cell has only the attributes `colspan` and `rowspan`. Widths and alignments are removed, because the design
// of the site sets them.
const addAttributes = () => ({ colspan: span("colspan"), rowspan: span("rowspan") });

export const Cell = TableCell.extend({ addAttributes });
export const HeaderCell = TableHeader.extend({ addAttributes });
