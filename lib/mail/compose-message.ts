import { translator } from "@/lib/i18n/messages";
import { parseInternalLink } from "@/lib/rich-text/links";
import { hrefsOf } from "@/lib/rich-text/walk";
import type { OutboxItem } from "./load-mail";
import type { MailContent } from "./mail-content";

/**
 * Returns the subject and text of a message from the organisers. A mail without a registration is a test that the
 * writer has sent to themselves; its subject says so.
 * @throws if the mail has no message
 */
export function composeMessage(
  { message, registration, locale }: OutboxItem,
  siteUrl: string,
): Pick<MailContent, "subject" | "title" | "paragraphs" | "letter"> {
  if (!message) throw new Error("a mail of kind `message` without its message");
  const { subject, body, lang, links } = message;
  const t = translator(locale, "mail");
  const whole = (href: string) => {
    const address = parseInternalLink(href) ? links[href] : href;
    return address && !address.startsWith("#") ? [[href, new URL(address, siteUrl).href]] : [];
  };
  return {
    subject: registration ? subject : t("test", { subject }),
    title: subject,
    paragraphs: [],
    letter: { lang, blocks: body.content, links: Object.fromEntries(hrefsOf(body).flatMap(whole)) },
  };
}
