import { PasteRule, type PasteRuleMatch } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";
import { completeHref } from "@/lib/rich-text/links";

/**
 * Returns whether the characters before an address show that it is part of something longer. In `webcal://stks.fi`,
 * `stks.fi` is such a part.
 */
const isPart = (before: string) => /[\w:/@.-]$/.test(before);

/**
 * A link with a URL and no other attributes. An address that is typed or pasted as plain text becomes a link, for
 * example `www.stks.fi`, `stks.fi/x` or `name@stks.fi`.
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
