import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import type { Locale } from "@/lib/i18n/locales";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { newManageToken } from "@/lib/tokens/manage-token";
import { stateForReaders } from "./state-for-readers";

export type AskResult = { ok: true } | { ok: false; reason: "seminarUnknown" | "notAwaited" };

/**
 * Stores the request to be mailed when registration opens, and mails a link to the address, by which its owner confirms
 * or withdraws the request. If the address has asked before, its request stays confirmed or unconfirmed as it was, and
 * only the newest link works. The result is the same in both cases, so that it does not reveal whether the address has
 * asked before. Refusals: `seminarUnknown`, and `notAwaited` unless the seminar is announced and its registration has
 * not opened.
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
  const key = foldedAddress(email);
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
