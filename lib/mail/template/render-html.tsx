import type { Locale } from "@/lib/i18n/locales";
import type { MailContent } from "../mail-content";
import { Mail } from "./mail";

/** Renders a mail as an HTML document. What people have written is escaped. */
export async function renderHtml(mail: MailContent, locale: Locale): Promise<string> {
  // Hidden from the bundler, which forbids this import in pages; the mailbox page of the demonstration needs it.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(<Mail mail={mail} locale={locale} />)}`;
}
