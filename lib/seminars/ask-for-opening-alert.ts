import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { emailKey } from "@/lib/forms/email-key";
import type { Locale } from "@/lib/i18n/locales";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { newManageToken } from "@/lib/tokens/manage-token";
import { stateForReaders } from "./state-for-readers";

export type AskResult = { ok: true } | { ok: false; reason: "seminarUnknown" | "notAwaited" };

/**
 * Takes down that someone wants to be told when registration opens, and mails a link to the address by which its owner
 * confirms that or takes it back. The answer is the same for an address that had asked before: its wish stays as it
 * was, confirmed or not, and the newest link is the one that works.
 */
export async function askForOpeningAlert(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, email, locale }: { seminarYear: number; email: string; locale: Locale },
): Promise<AskResult> {
  const now = clock.now();
  const seminar = await db.seminar.findUnique({ where: { year: seminarYear }, include: { options: true } });
  if (!seminar) return { ok: false, reason: "seminarUnknown" };
  if (stateForReaders(seminar, now) !== "announced") return { ok: false, reason: "notAwaited" };

  const seminarId = seminar.id;
  const key = emailKey(email);
  const { token, hash: tokenHash } = newManageToken();
  await db.$transaction(async (tx) => {
    const newest = { email, locale, tokenHash, createdAt: now };
    await tx.openingAlert.upsert({
      where: { seminarId_emailKey: { seminarId, emailKey: key } },
      create: { seminarId, emailKey: key, ...newest },
      update: newest,
    });
    await enqueueMail(tx, {
      kind: "alertConfirmation",
      locale,
      recipient: email,
      payload: { seminarId, alertToken: token },
      registrationId: null,
      now,
    });
  });
  return { ok: true };
}
