import type { Db } from "@/lib/db/client";
import { mailsThatAre } from "@/lib/outbox/mail-kinds";
import type { OutboxItem } from "./load-mail";

/**
 * The kinds of mail that are limited: anyone can cause them, for example by entering another person's e-mail address.
 */
const anyoneCanCause = mailsThatAre("byAnyone");

/**
 * The largest number of mails to one recipient: `MOST_OF_A_KIND_IN_AN_HOUR` of each kind in an hour, and
 * `MOST_IN_A_DAY` of all limited kinds together in a day. The hourly limit is separate for each kind. Otherwise a
 * stranger could block a person's sign-in mails by requesting other mails for that person.
 */
const MOST_OF_A_KIND_IN_AN_HOUR = 5;
const MOST_IN_A_DAY = 20;

/**
 * Checks whether the recipient has been sent too many mails of the kinds that anyone can cause. Too many are 5 mails of
 * the same kind in an hour, or 20 mails of all these kinds in a day. Counts only mails that are older than this mail,
 * so that every attempt on every server has the same result.
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
