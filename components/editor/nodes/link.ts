import { PasteRule, type PasteRuleMatch } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";
import { completeHref } from "@/lib/rich-text/links";

/** Whether the text before a bare address makes the address a part of something longer, as in `webcal://stks.fi`. */
const isPart = (before: string) => /[\w:/@.-]$/.test(before);

/**
 * A link with an address and no other attributes. Bare addresses that are typed or pasted become links: `www.stks.fi`,
 * `stks.fi/x`, `name@stks.fi`.
 */
export const SiteLink = Link.extend({
  addAttributes() {
    const parseHTML = (element: HTMLElement) => completeHref(element.getAttribute("href") ?? "");
    return { href: { default: null, parseHTML } };
  },
  addPasteRules() {
    return (this.parent?.() ?? []).map(({ find, handler }) => {
      if (find instanceof RegExp) return new PasteRule({ find, handler });
      const whole = (text: string, event?: ClipboardEvent | null): PasteRuleMatch[] =>
        (find(text, event) ?? []).flatMap((match) => {
          const href = isPart(text.slice(0, match.index)) ? null : completeHref(match.text);
          return href ? [{ ...match, data: { href } }] : [];
        });
      return new PasteRule({ find: whole, handler });
    });
  },
}).configure({
  openOnClick: false,
  autolink: true,
  defaultProtocol: "https",
  isAllowedUri: (address) => completeHref(address) !== null,
  HTMLAttributes: { target: null, rel: null },
});
