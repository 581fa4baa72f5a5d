import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { styleSheets } from "./style-sheets";

type BoundPage = Readonly<{
  locale: Locale;
  title: string;
  /** What stands below the heading, as markup. */
  content: string;
}>;

/**
 * A page of the front's own in the binding of the site's public pages. It needs neither Next nor the database nor scripts:
 * only the style sheets, which are files of the build. The classes are those of `components/site`.
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
