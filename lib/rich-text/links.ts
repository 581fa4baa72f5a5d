import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** The fixed pages of the site to which a text can link by name, as in `site:privacy`. */
export const sitePages = ["home", "history", "group", "presentation", "privacy", "accessibility", "lostLink"] as const;
type SitePage = (typeof sitePages)[number];

/** A link to a page of the site. It contains the target instead of the URL, so it still works when the URL changes. */
export type InternalLink =
  | { kind: "site"; page: SitePage }
  | { kind: "seminar"; year: number }
  | { kind: "page"; id: string };

const isSitePage = (name: string): name is SitePage => sitePages.some((page) => page === name);
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Parses `site:privacy`, `seminar:2023` or `page:<id>`. Returns null for any other text. */
export function parseInternalLink(address: string): InternalLink | null {
  const [kind, target = "", ...more] = address.split(":");
  if (more.length > 0) return null;
  if (kind === "site" && isSitePage(target)) return { kind, page: target };
  if (kind === "seminar" && /^(19|20)\d{2}$/.test(target)) return { kind, year: Number(target) };
  if (kind === "page" && uuid.test(target)) return { kind, id: target };
  return null;
}

/**
 * Returns the public path in `locale` of a link to a fixed page or a seminar. Links to other pages are handled by
 * `loadLinks` (lib/content/load-embeds.ts), because their paths depend on slugs in the database.
 */
export function internalHref(link: Exclude<InternalLink, { kind: "page" }>, locale: Locale): string {
  return link.kind === "site" ? href(link.page, locale) : href("seminar", locale, { year: link.year });
}

/** The pattern of the URL schemes that external links may have: web, e-mail, telephone, text message and calendar. */
const schemes = /^(?:https?:\/\/|webcals?:\/\/|mailto:|tel:|sms:)/i;

/**
 * Checks whether a link may have this URL. These URLs are allowed: external URLs with one of `schemes`, paths of this
 * site, anchors on the same page, and internal links (`InternalLink`). Other schemes, such as `javascript:`, are
 * refused.
 */
export function isSafeHref(address: string): boolean {
  if (/[\p{Cc}\s\\]/u.test(address)) return false;
  if (/^(\/(?!\/)|#)/.test(address) || parseInternalLink(address)) return true;
  return schemes.test(address) && URL.canParse(address);
}

const mailAddress = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const bareDomain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?=[:/?#]|$)/u;
const telephone = /^\+?\d[\d\s()-]{4,}$/;

/**
 * Completes typed or pasted text so that it becomes the URL of a link: `www.stks.fi` becomes `https://www.stks.fi`,
 * `name@stks.fi` becomes `mailto:name@stks.fi`, and `+358 40 123` becomes `tel:+35840123`. Returns null if the result
 * would not be a safe URL.
 */
export function completeHref(text: string): string | null {
  const address = text.trim();
  if (isSafeHref(address)) return address;
  const candidates = [
    mailAddress.test(address) && `mailto:${address}`,
    telephone.test(address) && `tel:${address.replace(/[^\d+]/g, "")}`,
    address.startsWith("//") && `https:${address}`,
    bareDomain.test(address) && `https://${address}`,
    schemes.test(address) && address,
  ];
  const whole = candidates.find((candidate) => typeof candidate === "string");
  // `URL` percent-encodes spaces and other characters that a URL cannot contain.
  const href = whole && URL.canParse(whole) ? (isSafeHref(whole) ? whole : new URL(whole).href) : "";
  return isSafeHref(href) ? href : null;
}
