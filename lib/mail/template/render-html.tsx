import type { Locale } from "@/lib/i18n/locales";
import type { MailContent } from "../mail-content";
import { Mail } from "./mail";

/** The mail as an HTML document; whatever people wrote is in it as text. */
export async function renderHtml(mail: MailContent, locale: Locale): Promise<string> {
  // Out of the bundler's sight: it keeps the renderer of HTML from pages, and the mailbox of the demonstration is one.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(<Mail mail={mail} locale={locale} />)}`;
}
