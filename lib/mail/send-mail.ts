import { loadSignInLink, startSignInLink } from "@/lib/auth/sign-in-token";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { LoggableError } from "@/lib/log";
import { whileClaimed } from "./claim-mail";
import { composeEntry } from "./compose-entry";
import { composeMail } from "./compose-mail";
import { loadMail, type OutboxItem } from "./load-mail";
import { loadOrganisers } from "./load-organisers";
import { isOvertaken } from "./overtaken";
import { renderText } from "./render-text";
import { renderHtml } from "./template/render-html";
import { isOneTooMany } from "./too-many-mails";
import { isFinal, type MailTransport, type OutgoingMail } from "./transport";
import { unsubscribeUrl } from "./unsubscribe";

export type SendDeps = {
  db: Db;
  clock: Clock;
  transport: MailTransport;
  /** The public address of the site, without a path. */
  siteUrl: string;
  /** Where answers go; without it, to the contact persons. */
  organisersEmail?: string | undefined;
};

/**
 * Sends one mail of the outbox and empties it of its secrets. A mail that has gone, or that another
 * worker is just sending, is not sent again; one too many for its address, or one that is not true any more, is dropped.
 * One that the server refuses for good is marked so and never tried again. Throws when the server doesn't take it for
 * another reason, so that the job is tried again; the error names no person.
 */
export function sendMail(deps: SendDeps, { mailId }: { mailId: string }): Promise<void> {
  return whileClaimed(deps.db, mailId, () => sendClaimed(deps, mailId));
}

async function sendClaimed(deps: SendDeps, mailId: string): Promise<void> {
  const { db, clock, transport } = deps;
  const mail = await loadMail(db, mailId, clock.now());
  if (!mail || mail.sentAt || mail.refusedAt) return;
  // Of many rows, since the mail may be erased with its registration while it is on its way.
  const where = { id: mailId };
  if (isOvertaken(mail) || (await isOneTooMany(db, mail)) || (await isDead(db, mail))) {
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

/** Whether a mail with a link to sign in comes too late for it, or the user has been removed. */
async function isDead(db: Db, { payload: { signInToken } }: OutboxItem): Promise<boolean> {
  return signInToken !== undefined && (await loadSignInLink({ db }, signInToken)) === null;
}

async function compose({ db, clock, siteUrl, organisersEmail }: SendDeps, mail: OutboxItem): Promise<OutgoingMail> {
  const content = composeMail(mail, siteUrl);
  const organisers = await loadOrganisers(db, organisersEmail, mail.locale);
  return {
    // The same for every try, so that a mail sent twice by an unlucky crash is recognised as one.
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

/** What went wrong without the server's words, which may repeat the address: e.g. `EENVELOPE 550`. */
function smtpProblem(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter(Boolean).join(" ") || "unknown";
}
