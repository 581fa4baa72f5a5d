import type { Db } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import type { OutboxItem } from "./load-mail";

/** The mails that someone else can cause by typing an address. All others tell of what really happened, and always go. */
const anyoneCanCause: MailKind[] = [
  "alreadyRegistered",
  "manageLink",
  "signIn",
  "alertConfirmation",
  "emailChange",
  "handOver",
];

/** By kind, so that whoever asks for someone's lost links doesn't keep him from signing in. */
const MOST_OF_A_KIND_IN_AN_HOUR = 5;
const MOST_IN_A_DAY = 20;

/**
 * Whether an address has already got as many mails as anyone may cause it. Counted are those written before this one in
 * the hour and the day before, so every try and every instance comes to the same answer.
 */
export async function isOneTooMany(
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
