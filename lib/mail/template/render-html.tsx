import type { Locale } from "@/lib/i18n/locales";
import type { MailContent } from "../mail-content";
import { Mail } from "./mail";

/**
 * Renders a mail as an HTML document. All texts that people have written are escaped. In a mail, a picture is a part of
 * its own, which the HTML names by its Content-ID. If `onPage` is true, the picture is inside the HTML, for the pages
 * of the site that show mails.
 */
export async function renderHtml(
  mail: MailContent,
  locale: Locale,
  { onPage }: { onPage: boolean } = { onPage: false },
): Promise<string> {
  // The comment `turbopackIgnore` hides the import from the bundler, because the bundler does not allow this module in
  // pages. One page needs `renderHtml`: the mailbox page of a demonstration site.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");
  const html = `<!doctype html>${renderToStaticMarkup(<Mail mail={mail} locale={locale} />)}`;
  const picture = onPage && mail.card?.code.picture;
  if (!picture) return html;
  const inside = `data:${picture.contentType};base64,${Buffer.from(picture.content).toString("base64")}`;
  // React names the picture twice: it also tells the browser to load it early.
  return html.replaceAll(`cid:${picture.cid}`, inside);
}
