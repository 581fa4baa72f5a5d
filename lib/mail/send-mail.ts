import { loadSignInLink, startSignInLink } from "@/lib/auth/sign-in-token";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { LoggableError } from "@/lib/log";
import { composeEntry } from "./compose-entry";
import { composeMail } from "./compose-mail";
import { loadMail, type OutboxItem } from "./load-mail";
import { loadOrganisers } from "./load-organisers";
import { isOvertaken } from "./overtaken";
import { renderText } from "./render-text";
import { renderHtml } from "./template/render-html";
import { exceedsMailLimit } from "./too-many-mails";
import { isFinal, type MailTransport, type OutgoingMail } from "./transport";

export type SendDeps = {
  db: Db;
  clock: Clock;
  transport: MailTransport;
  /** The public URL of the site, without a path. */
  siteUrl: string;
  /** The address to which answers go; without it, they go to the contact persons. */
  organisersEmail?: string | undefined;
};

/**
 * Sends one mail of the outbox and then deletes the secrets in its payload. Does nothing if the mail has been sent or
 * refused, or if another worker is sending it. Deletes the mail without sending it if its address gets too many mails,
 * if it isn't true any more, or if its sign-in link has expired. Marks it as refused if the server refuses it for good.
 * Throws if sending fails for another reason, so that the job is tried again; the error contains no personal data.
 */
export function sendMail(deps: SendDeps, { mailId }: { mailId: string }): Promise<void> {
  return whileClaimed(deps.db, mailId, () => sendClaimed(deps, mailId));
}

async function sendClaimed(deps: SendDeps, mailId: string): Promise<void> {
  const { db, clock, transport } = deps;
  const mail = await loadMail(db, mailId, clock.now());
  if (!mail || mail.sentAt || mail.refusedAt) return;
  // `deleteMany` and `updateMany` don't throw if the row is gone: it may be erased with its registration.
  const where = { id: mailId };
  if (isOvertaken(mail) || (await exceedsMailLimit(db, mail)) || (await hasDeadSignInLink(db, mail))) {
    await db.outboxMail.deleteMany({ where });
    return;
  }

  const outgoing = await compose(deps, mail);
  try {
    await transport.deliver(outgoing);
  } catch (error) {
    const lastError = smtpProblem(error);
    const refusedAt = isFinal(error) ? clock.now() : null;
    await db.outboxMail.updateMany({ where, data: { attempts: { increment: 1 }, lastError, refusedAt } });
    if (refusedAt) return;
    throw new LoggableError(`mail ${mailId} was not taken: ${lastError}`);
  }
  const sent = { attempts: { increment: 1 }, lastError: null, sentAt: clock.now() };
  await db.$transaction(async (tx) => {
    await tx.outboxMail.updateMany({ where, data: { ...sent, ...(!transport.keeps && { payload: {} }) } });
    const { signInToken } = mail.payload;
    if (signInToken) await startSignInLink(tx, signInToken);
  });
}

/** Whether the mail has a sign-in link that doesn't work any more: it has expired, or the user has been removed. */
async function hasDeadSignInLink(db: Db, { payload: { signInToken } }: OutboxItem): Promise<boolean> {
  return signInToken !== undefined && (await loadSignInLink({ db }, signInToken)) === null;
}

async function compose({ db, clock, siteUrl, organisersEmail }: SendDeps, mail: OutboxItem): Promise<OutgoingMail> {
  const content = composeMail(mail, siteUrl);
  const organisers = await loadOrganisers(db, organisersEmail, mail.locale);
  return {
    // The same for every attempt, so that mail programs can recognise a mail that is sent twice because of a crash.
    messageId: `<${mail.id}@${new URL(siteUrl).hostname}>`,
    to: mail.recipient,
    replyTo: organisers,
    subject: content.subject,
    text: renderText(content),
    html: await renderHtml(content, mail.locale),
    calendar: composeEntry(mail, { siteUrl, organiser: organisers[0], now: clock.now() }),
    unsubscribeUrl: unsubscribeUrl(mail, siteUrl),
  };
}

/**
 * The error's codes, such as `EENVELOPE 550`. The server's own words are left out, because they may contain the
 * address.
 */
function smtpProblem(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter(Boolean).join(" ") || "unknown";
}

/** Milliseconds. Must be longer than sending a mail can take (the timeouts in transport.ts). */
const sendingLimitMs = { timeout: 90_000 };

/**
 * Runs `work` unless another worker is already working on the same mail; then it does nothing. The claim is an advisory
 * lock: the database releases it at once if the process dies, and it doesn't block other changes to the mail's row.
 */
async function whileClaimed(db: Db, mailId: string, work: () => Promise<void>): Promise<void> {
  await db.$transaction(async (tx) => {
    const [claim] = await tx.$queryRaw<{ ours: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${`mail:${mailId}`}, 0)) AS ours`;
    if (claim?.ours) await work();
  }, sendingLimitMs);
}

/**
 * The URL for a mail's List-Unsubscribe header (RFC 2369; RFC 8058: one POST unsubscribes), or null. People can
 * unsubscribe from two kinds of mail: reminders, and the mail that asks them to confirm an opening alert. Mails about a
 * change are necessary, and the mail that registration is open is sent only once.
 */
function unsubscribeUrl({ kind, locale, payload, seminar }: OutboxItem, siteUrl: string): string | null {
  const { manageToken, alertToken } = payload;
  if (kind === "reminder" && manageToken)
    return `${siteUrl}/api/registrations/${manageToken}/unsubscribe?lang=${locale}`;
  if (kind === "alertConfirmation" && alertToken && seminar)
    return `${siteUrl}/api/seminars/${seminar.year}/alerts/${alertToken}/unsubscribe?lang=${locale}`;
  return null;
}
