import type { Locale } from "@/lib/i18n/locales";
import type { MailContent } from "../mail-content";
import { Mail } from "./mail";

/** Renders a mail as an HTML document. All texts that people have written are escaped. */
export async function renderHtml(mail: MailContent, locale: Locale): Promise<string> {
  // The comment `turbopackIgnore` hides the import from the bundler, because the bundler does not allow this module in
  // pages. One page needs `renderHtml`: the mailbox page of a demonstration site.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(<Mail mail={mail} locale={locale} />)}`;
}
