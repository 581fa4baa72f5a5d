import { findPage } from "@/lib/i18n/find-page";
import { formatMoment } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/messages";
import { localeOf } from "./worded-page";

const scripts = /<script\b[^>]*>.*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/gs;
const links = /<a\b[^>]*?\shref="([^"]*)"[^>]*>.*?<\/a>/gs;
const beginning = /<main\b[^>]*>/;

/**
 * The page at `path` for the time in which it can't be made anew: it begins by saying since when it is as it is, and in
 * the place of links to forms that nobody can send stands why. Its scripts are left out: the page does without them, and they
 * would put back what it was made of. `html` is React's, in which no attribute has a bare `>`.
 */
export function outdatedPage(html: string, path: string, since: Date): string {
  const locale = localeOf(path);
  const t = translator(locale, "front");
  const text = t("outdated.text", { moment: formatMoment(since, locale) });
  const notice = `<div class="wrap"><p class="notice" style="margin-block:1rem">${text}</p></div>`;
  return html
    .replace(scripts, "")
    .replace(links, (link, address: string) => {
      const form = formAt(address);
      return form ? `<span class="notice" style="display:inline-block">${t(`outdated.${form}`)}</span>` : link;
    })
    .replace(beginning, (tag) => tag + notice);
}

/** The form that a link leads to, of those that promise something. */
function formAt(address: string): "register" | "alert" | null {
  const found = findPage(address.split(/[?#]/)[0] ?? "");
  if (!found || "moved" in found) return null;
  return found.route === "register" || found.route === "alert" ? found.route : null;
}
