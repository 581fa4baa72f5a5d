import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** Fixed pages of the site that a text can link to by name, as in `site:privacy`. */
export const sitePages = ["home", "history", "group", "presentation", "privacy", "accessibility", "lostLink"] as const;
type SitePage = (typeof sitePages)[number];

/** A link inside the site. It stores the target instead of the URL, so that it still works when the URL changes. */
export type InternalLink =
  | { kind: "site"; page: SitePage }
  | { kind: "seminar"; year: number }
  | { kind: "page"; id: string };

const isSitePage = (name: string): name is SitePage => sitePages.some((page) => page === name);
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads `site:privacy`, `seminar:2023` or `page:<id>`; null for anything else. */
export function parseInternalLink(address: string): InternalLink | null {
  const [kind, target = "", ...more] = address.split(":");
  if (more.length > 0) return null;
  if (kind === "site" && isSitePage(target)) return { kind, page: target };
  if (kind === "seminar" && /^(19|20)\d{2}$/.test(target)) return { kind, year: Number(target) };
  if (kind === "page" && uuid.test(target)) return { kind, id: target };
  return null;
}

/**
 * The public path in `locale` of a link to a fixed page or a seminar. The path of a page of content depends on its
 * slug: see `loadLinks` in lib/content/load-embeds.ts.
 */
export function internalHref(link: Exclude<InternalLink, { kind: "page" }>, locale: Locale): string {
  return link.kind === "site" ? href(link.page, locale) : href("seminar", locale, { year: link.year });
}

/** The schemes that external links may have: web, mail, telephone and calendar. */
const schemes = /^(?:https?:\/\/|webcals?:\/\/|mailto:|tel:|sms:)/i;

/**
 * Whether a link may have this address: an external one with one of `schemes`, a path of this site, an anchor on the
 * same page, or an internal link. Other schemes, such as `javascript:`, are refused.
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
 * Completes what somebody typed or pasted to the address of a link: `www.stks.fi` gets `https://`, `name@stks.fi` gets
 * `mailto:`, `+358 40 123` gets `tel:`. Null if the result would not be a safe address.
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
  // `URL` percent-encodes spaces and other characters that an address can't contain.
  const href = whole && URL.canParse(whole) ? (isSafeHref(whole) ? whole : new URL(whole).href) : "";
  return isSafeHref(href) ? href : null;
}
