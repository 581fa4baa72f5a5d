import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { composeMail } from "./compose-mail";
import { loadMail } from "./load-mail";
import { renderHtml } from "./render-html";
import { renderText } from "./render-text";
import type { MailTransport } from "./transport";

export type SendDeps = { db: Db; clock: Clock; transport: MailTransport; siteUrl: string };

/**
 * Sends one mail of the outbox and empties it of its secrets. A mail that has gone is not sent again. Throws
 * when the server doesn't take it, so that the job is tried again; the error names no person.
 */
export async function sendMail(
  { db, clock, transport, siteUrl }: SendDeps,
  { mailId }: { mailId: string },
): Promise<void> {
  const mail = await loadMail(db, mailId);
  if (!mail || mail.sentAt) return;

  const content = composeMail(mail, siteUrl);
  try {
    await transport.deliver({
      // The same for every try, so that a mail sent twice by an unlucky crash is recognised as one.
      messageId: `<${mail.id}@${new URL(siteUrl).hostname}>`,
      to: mail.recipient,
      subject: content.subject,
      text: renderText(content),
      html: renderHtml(content, mail.locale),
    });
  } catch (error) {
    const lastError = smtpProblem(error);
    await db.outboxMail.update({ where: { id: mailId }, data: { attempts: { increment: 1 }, lastError } });
    throw new Error(`mail ${mailId} was not taken: ${lastError}`);
  }
  await db.outboxMail.update({
    where: { id: mailId },
    data: {
      attempts: { increment: 1 },
      lastError: null,
      sentAt: clock.now(),
      ...(!transport.keeps && { payload: {} }),
    },
  });
}

/** What went wrong without the server's words, which may repeat the address: e.g. `EENVELOPE 550`. */
function smtpProblem(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter(Boolean).join(" ") || "unknown";
}
