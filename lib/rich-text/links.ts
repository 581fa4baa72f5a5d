import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** Pages of the site that a text may link to whatever their address is: `site:privacy`. */
export const sitePages = ["home", "history", "group", "presentation", "privacy", "accessibility", "lostLink"] as const;
export type SitePage = (typeof sitePages)[number];

/** A link inside the site, kept as what it leads to, so that it survives changes of addresses. */
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

/** Where a link to a page of the site or a seminar leads in a language. A page of the database needs its slug. */
export function internalHref(link: Exclude<InternalLink, { kind: "page" }>, locale: Locale): string {
  return link.kind === "site" ? href(link.page, locale) : href("seminar", locale, { year: link.year });
}

/** What an address elsewhere may begin with: the web, mail, telephones and calendars. */
const schemes = /^(?:https?:\/\/|webcals?:\/\/|mailto:|tel:|sms:)/i;

/** Whether a link may lead to `address`: elsewhere by one of `schemes`, a path of this site, a place on the same page, or inside. */
export function isSafeHref(address: string): boolean {
  if (/[\p{Cc}\s\\]/u.test(address)) return false;
  if (/^(\/(?!\/)|#)/.test(address) || parseInternalLink(address)) return true;
  return schemes.test(address) && URL.canParse(address);
}

const mailAddress = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const bareDomain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?=[:/?#]|$)/u;
const telephone = /^\+?\d[\d\s()-]{4,}$/;

/**
 * The address that a link gets for what somebody typed or pasted: `www.stks.fi` leads to the web, `name@stks.fi` to mail,
 * `+358 40 123` to the telephone. Null for what no link may lead to.
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
  // Spaces and the like within an address are written as the web writes them.
  const href = whole && URL.canParse(whole) ? (isSafeHref(whole) ? whole : new URL(whole).href) : "";
  return isSafeHref(href) ? href : null;
}
