import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { recordAudit } from "@/lib/editing/record-audit";
import { emailKey } from "@/lib/registration/email-key";
import type { StoredDetails } from "@/lib/registration/load-details";
import { lockSeats } from "@/lib/registration/lock-seats";
import { isComing, seminarState } from "@/lib/seminars/rules";
import { findRegistered, storeParticipants } from "../store-participants";

export type ImportResult =
  | { ok: true; added: number; waiting: number }
  | { ok: false; reason: "seminarUnknown" | "notComing" | "optionUnknown" | "optionNotYet" | "feeUnknown" | "full" };

type Import = {
  seminarYear: number;
  userId: string;
  people: readonly StoredDetails[];
  mail: boolean;
  acceptQueue: boolean;
};

const A_MINUTE = 60_000;

/**
 * Registers everybody of a list in its order, all in one transaction or nobody; by the rules of add-participant.ts. Who has
 * registered meanwhile is left out.
 */
export function importParticipants(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, userId, people, mail, acceptQueue }: Import,
): Promise<ImportResult> {
  const now = clock.now();
  return db.$transaction(
    async (tx) => {
      const found = await tx.seminar.findUnique({ where: { year: seminarYear }, select: { id: true } });
      if (!found) return { ok: false, reason: "seminarUnknown" };
      const seminar = await lockSeats(tx, found.id);
      if (!isComing(seminarState(seminar, now))) return { ok: false, reason: "notComing" };
      const emails = people.map(({ email }) => email);
      const registered = await findRegistered(tx, seminar.id, emails);
      const newcomers = people.filter(({ email }) => !registered.has(emailKey(email)));

      const stored = await storeParticipants(tx, { seminar, people: newcomers, acceptQueue, mail, now });
      if (!stored.ok) return { ok: false, reason: stored.reason };
      await recordAudit(tx, { userId, action: "participants.imported", subject: String(seminarYear), now });
      const waiting = stored.added.filter(({ status }) => status === "waiting").length;
      return { ok: true, added: stored.added.length, waiting };
    },
    { timeout: A_MINUTE },
  );
}
