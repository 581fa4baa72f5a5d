import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { styleSheets } from "./style-sheets";

type BoundPage = Readonly<{
  locale: Locale;
  title: string;
  /** The HTML below the heading. */
  content: string;
}>;

/**
 * Returns the HTML of a page that the front creates without Next, with the layout of the site's public pages. The page
 * needs no database and no scripts, only the style sheets, which are files of the build. It uses the CSS classes of
 * `components/site`. The caller must escape `title` and `content`.
 */
export function boundPage({ locale, title, content }: BoundPage): string {
  const t = translator(locale, "shell");
  const home = href("home", locale);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} – ${translator(locale, "site")("name")}</title>
<link rel="icon" href="/icon.svg">
${styleSheets()
  .map((path) => `<link rel="stylesheet" href="${path}">`)
  .join("\n")}
</head>
<body>
<div class="bound">
<a class="skip-link" href="#content">${t("skip")}</a>
<header class="site-header">
<a class="shelf-label" href="${home}"><span class="w-min">${t("label")}</span><span class="sr-only">, ${t("toHome")}</span></a>
<div class="wrap header-row"><a class="site-name" href="${home}">${t("name")}<small>${t("association")}</small></a></div>
</header>
<main id="content" tabindex="-1" class="outline-none">
<div class="wrap">
<h1 class="pt-[clamp(1.75rem,4vw,3rem)]">${title}</h1>
${content}
</div>
</main>
</div>
</body>
</html>
`;
}
