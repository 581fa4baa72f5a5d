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
  /** The e-mail address for answers. If it is missing, answers go to the contact persons. */
  organisersEmail?: string | undefined;
};

/**
 * Sends one mail of the outbox, and then deletes the secrets in its payload. Does nothing if the mail was already sent
 * or refused, or if another worker is sending it. In three cases, deletes the mail without sending it: its recipient
 * has been sent too many mails, its text is no longer true, or its sign-in link no longer works. Marks the mail as
 * refused if the mail server refuses it permanently.
 * @throws if sending fails for another reason, so that the job is tried again. The error contains no personal data.
 */
export function sendMail(deps: SendDeps, { mailId }: { mailId: string }): Promise<void> {
  return whileClaimed(deps.db, mailId, () => sendClaimed(deps, mailId));
}

async function sendClaimed(deps: SendDeps, mailId: string): Promise<void> {
  const { db, clock, transport } = deps;
  const mail = await loadMail(db, mailId, clock.now());
  if (!mail || mail.sentAt || mail.refusedAt) return;
  // `deleteMany` and `updateMany` do not throw if the row is missing. The row can be erased with its registration at
  // any time.
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
    // If the refusal is not final (lib/mail/transport.ts), the job throws. graphile-worker then runs the job again up
    // to 25 times, with growing pauses, during about four days.
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

/**
 * Checks whether the mail contains a sign-in link that no longer works, because it has expired or the user was removed.
 */
async function hasDeadSignInLink(db: Db, { payload: { signInToken } }: OutboxItem): Promise<boolean> {
  return signInToken !== undefined && (await loadSignInLink({ db }, signInToken)) === null;
}

async function compose({ db, clock, siteUrl, organisersEmail }: SendDeps, mail: OutboxItem): Promise<OutgoingMail> {
  const content = composeMail(mail, siteUrl);
  const organisers = await loadOrganisers(db, organisersEmail, mail.locale);
  return {
    // All attempts use this id, so that mail programs recognise a mail that is sent twice because of a crash.
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
 * Returns the codes of an error, such as `EENVELOPE 550`. The server's message is left out, because it may contain the
 * e-mail address.
 */
function smtpProblem(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter(Boolean).join(" ") || "unknown";
}

/**
 * The time limit for sending one mail, in milliseconds. It must be longer than the sum of the timeouts in transport.ts.
 */
const sendingLimitMs = { timeout: 90_000 };

/**
 * Calls `work`, or does nothing if another worker is working on the same mail. The lock is an advisory lock of the
 * database: the database releases it at once if the process dies, and it does not block changes to the mail's row.
 */
async function whileClaimed(db: Db, mailId: string, work: () => Promise<void>): Promise<void> {
  await db.$transaction(async (tx) => {
    const [claim] = await tx.$queryRaw<{ ours: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${`mail:${mailId}`}, 0)) AS ours`;
    if (claim?.ours) await work();
  }, sendingLimitMs);
}

/**
 * Returns the URL for the List-Unsubscribe header of a mail (RFC 2369), or null if nobody can unsubscribe from this
 * kind of mail. A single POST request to the URL unsubscribes the person (RFC 8058).
 * People can unsubscribe from only two kinds of mail: reminders, and the request to confirm an opening alert. Mails
 * about changes are necessary, and the mail about the opening of registration is sent only once.
 */
function unsubscribeUrl({ kind, locale, payload, seminar }: OutboxItem, siteUrl: string): string | null {
  const { manageToken, alertToken } = payload;
  if (kind === "reminder" && manageToken)
    return `${siteUrl}/api/registrations/${manageToken}/unsubscribe?lang=${locale}`;
  if (kind === "alertConfirmation" && alertToken && seminar)
    return `${siteUrl}/api/seminars/${seminar.year}/alerts/${alertToken}/unsubscribe?lang=${locale}`;
  return null;
}
