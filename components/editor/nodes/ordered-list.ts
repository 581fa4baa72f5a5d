import { OrderedList } from "@tiptap/extension-list";
import { type ListType, listTypes } from "@/lib/rich-text/schema";

const isListType = (text: unknown): text is ListType => listTypes.some((type) => type === text);

/** A numbered list with its first number and its numbering style. All other attributes of a pasted list are removed. */
export const NumberedList = OrderedList.extend({
  addAttributes() {
    const { start, type } = this.parent?.() ?? {};
    return {
      start: {
        ...start,
        parseHTML: (element) => {
          const number = Number(element.getAttribute("start") ?? 1);
          return Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : 1;
        },
      },
      type: {
        ...type,
        parseHTML: (element) => {
          const found: unknown = type?.parseHTML?.(element);
          return isListType(found) ? found : null;
        },
      },
    };
  },
});
