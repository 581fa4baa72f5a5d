import type { OutboxItem } from "./load-mail";

/**
 * The address of a mail's List-Unsubscribe, or null (RFC 2369, RFC 8058: a POST to it is enough). Two kinds of mail can
 * be done without: reminders, and what an address that was typed on the site gets without having asked. A mail that tells of
 * a change is not one of them, and of the one that registration is open there is no second to be had.
 */
export function unsubscribeUrl({ kind, locale, payload, seminar }: OutboxItem, siteUrl: string): string | null {
  const { manageToken, alertToken } = payload;
  if (kind === "reminder" && manageToken)
    return `${siteUrl}/api/registrations/${manageToken}/unsubscribe?language=${locale}`;
  if (kind === "alertConfirmation" && alertToken && seminar)
    return `${siteUrl}/api/seminars/${seminar.year}/alerts/${alertToken}/unsubscribe?language=${locale}`;
  return null;
}
