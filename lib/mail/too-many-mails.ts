import type { Db } from "@/lib/db/client";
import { mailsThatAre } from "@/lib/outbox/mail-kinds";
import type { OutboxItem } from "./load-mail";

/** All other kinds are always sent. */
const anyoneCanCause = mailsThatAre("byAnyone");

/** Counted by kind, so that nobody can block a person's sign-in mails by requesting their lost links. */
const MOST_OF_A_KIND_IN_AN_HOUR = 5;
const MOST_IN_A_DAY = 20;

/**
 * Whether a mail exceeds the limit of the mails that others can cause to its address: 5 of its kind in an hour, and 20
 * of all these kinds in a day. It counts the mails that were written before this one, so that every attempt on every
 * instance gives the same answer.
 */
export async function exceedsMailLimit(
  db: Db,
  { id, kind, recipient, createdAt }: Pick<OutboxItem, "id" | "kind" | "recipient" | "createdAt">,
): Promise<boolean> {
  if (!anyoneCanCause.includes(kind)) return false;
  const [earlier] = await db.$queryRaw<{ inHour: number; inDay: number }[]>`
    SELECT count(*)::int AS "inDay",
      (count(*) FILTER (WHERE kind = ${kind}::"MailKind"
        AND created_at > ${createdAt}::timestamptz - interval '1 hour'))::int AS "inHour"
    FROM outbox_mail
    WHERE lower(recipient) = lower(${recipient}) AND kind = ANY(${anyoneCanCause}::"MailKind"[])
      AND created_at > ${createdAt}::timestamptz - interval '1 day'
      AND (created_at, id) < (${createdAt}::timestamptz, ${id}::uuid)`;
  return earlier !== undefined && (earlier.inHour >= MOST_OF_A_KIND_IN_AN_HOUR || earlier.inDay >= MOST_IN_A_DAY);
}
