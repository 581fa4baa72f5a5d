import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import { derivedId } from "@/lib/forms/derived-id";
import type { StoredDetails } from "@/lib/registration/load-details";
import { lockSeats } from "@/lib/seats/lock-seats";
import { isComing, seminarState } from "@/lib/time/lifecycle";
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
  /**
   * The id of the form. If the same list is sent twice, its people are added only once, and both requests get the same
   * result.
   */
  submissionId: string;
};

/**
 * The timeout of the transaction, in milliseconds. Storing a long list can take longer than Prisma's default timeout.
 */
const A_MINUTE = 60_000;

/**
 * Registers all people of a list, in the order of the list, in one transaction. If one person cannot be registered, no
 * person is registered. The rules are the same as in add-participant.ts. People who are already registered are left
 * out. Returns the number of new registrations (`added`), and how many of these are in the queue (`waiting`).
 */
export function importParticipants(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, userId, people, mail, acceptQueue, submissionId }: Import,
): Promise<ImportResult> {
  const now = clock.now();
  return db.$transaction(
    async (tx) => {
      const found = await tx.seminar.findUnique({ where: { year: seminarYear }, select: { id: true } });
      if (!found) return { ok: false, reason: "seminarUnknown" };
      const { seats, seminar } = await lockSeats(tx, found.id);
      if (!isComing(seminarState(seminar, now))) return { ok: false, reason: "notComing" };
      const emails = people.map(({ email }) => email);
      const registered = await findRegistered(tx, seminar.id, emails);
      const listed = people.map((details) => ({ ...details, submissionId: derivedId(submissionId, details) }));
      const newcomers = listed.filter(({ email }) => !registered.has(foldedAddress(email)));
      const before = listed.flatMap((one) => {
        const known = registered.get(foldedAddress(one.email));
        return known?.submissionId === one.submissionId ? [known] : [];
      });

      const stored = await storeParticipants(seats, {
        seminar,
        way: "list",
        people: newcomers,
        acceptQueue,
        mail,
        now,
      });
      if (!stored.ok) return { ok: false, reason: stored.reason };
      await recordAudit(tx, { userId, action: "participants.imported", subject: String(seminarYear), now });
      const added = [...before, ...stored.added];
      const waiting = added.filter(({ status }) => status === "waiting").length;
      return { ok: true, added: added.length, waiting };
    },
    { timeout: A_MINUTE },
  );
}
