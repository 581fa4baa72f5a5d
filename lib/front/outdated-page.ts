import { findPage } from "@/lib/i18n/find-page";
import { formatMoment } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/messages";
import { localeOf } from "./worded-page";

const links = /<a\b[^>]*?\shref="([^"]*)"[^>]*>.*?<\/a>/gs;
const beginning = /<main\b[^>]*>/;
/** The description of the event for search engines, which says whether there are free seats. */
const description = /<script type="application\/ld\+json">.*?<\/script>/gs;

/**
 * Returns the page at `path`, whose HTML is `html`, with a notice. The notice says that the page cannot be updated now
 * and that its information is from the time `since`. Links to the registration form, and to the form with which people
 * ask for a mail when registration opens, are replaced by the reason why these forms cannot be used now. The description
 * for search engines is left out. `html` must come from React, because the regular expressions need every `>` in
 * attributes to be escaped.
 */
export function outdatedPage(html: string, path: string, since: Date): string {
  const locale = localeOf(path);
  const t = translator(locale, "front");
  const text = t("outdated.text", { moment: formatMoment(since, locale) });
  const notice = `<div class="wrap"><p class="notice my-4">${text}</p></div>`;
  return html
    .replaceAll(description, "")
    .replace(links, (link, address: string) => {
      const form = formAt(address);
      return form ? `<span class="notice inline-block">${t(`outdated.${form}`)}</span>` : link;
    })
    .replace(beginning, (tag) => tag + notice);
}

/**
 * Returns `register` or `alert` if a link leads to the form for registration or for opening alerts; null for all other
 * links.
 */
function formAt(address: string): "register" | "alert" | null {
  const found = findPage(address.split(/[?#]/)[0] ?? "");
  if (!found || "moved" in found) return null;
  return found.route === "register" || found.route === "alert" ? found.route : null;
}
