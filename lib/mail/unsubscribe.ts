import type { OutboxItem } from "./load-mail";

/**
 * The URL for a mail's List-Unsubscribe header (RFC 2369; RFC 8058: one POST unsubscribes), or null. People can
 * unsubscribe from two kinds of mail: reminders, and the mail that asks them to confirm an opening alert. Mails about a
 * change are necessary, and the mail that registration is open is sent only once.
 */
export function unsubscribeUrl({ kind, locale, payload, seminar }: OutboxItem, siteUrl: string): string | null {
  const { manageToken, alertToken } = payload;
  if (kind === "reminder" && manageToken)
    return `${siteUrl}/api/registrations/${manageToken}/unsubscribe?language=${locale}`;
  if (kind === "alertConfirmation" && alertToken && seminar)
    return `${siteUrl}/api/seminars/${seminar.year}/alerts/${alertToken}/unsubscribe?language=${locale}`;
  return null;
}
