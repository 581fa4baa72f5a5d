import { PasteRule, type PasteRuleMatch } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";
import { completeHref } from "@/lib/rich-text/links";

/**
 * Returns whether an address (a URL or an e-mail address) is only a part of something longer. `before` is the text
 * before the address. For example, `stks.fi` in `webcal://stks.fi` is such a part.
 */
const isPart = (before: string) => /[\w:/@.-]$/.test(before);

/**
 * A link with a URL and no other attributes. If a URL or an e-mail address is typed or pasted as plain text, it becomes
 * a link, for example `www.stks.fi`, `stks.fi/x` or `name@stks.fi`.
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
