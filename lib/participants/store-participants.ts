import { randomUUID } from "node:crypto";
import { recordEvents } from "@/lib/audit/record-event";
import type { Tx } from "@/lib/db/client";
import type { FeeCategory, MailKind, Prisma, Seminar } from "@/lib/db/generated/client";
import { foldedAddress } from "@/lib/folded-text";
import type { StoredDetails } from "@/lib/registration/load-details";
import { hasFreeSeat, takesPeople } from "@/lib/seats/capacity";
import type { Outcome } from "@/lib/seats/claim-seat";
import type { SeatsLocked } from "@/lib/seats/lock-seats";
import { mailParticipants } from "@/lib/seats/mail-participants";
import { nextPlace, storePlaces } from "@/lib/seats/places";
import { seminarState } from "@/lib/time/lifecycle";

/** Somebody to add. The `submissionId` recognises the same addition when it is sent again. */
type Newcomer = StoredDetails & { submissionId: string };

type Stored = { id: string; number: number; status: Outcome };

export type StoreResult =
  | { ok: true; added: Stored[] }
  | { ok: false; reason: "optionUnknown" | "optionNotYet" | "feeUnknown" | "full" };

/** The ways in which organisers register somebody. */
export type AddedBy = "byHand" | "list" | "door";

/**
 * The reason of the event `added`: the way, and after a space `notOpen` if an organiser registered somebody whom the
 * registration form would have refused, because registration was not open. `participant.reasons` has words for both.
 */
const reasonOf = (way: AddedBy, seminar: Seminar, now: Date) =>
  seminarState(seminar, now) === "open" ? way : `${way} notOpen`;

type Additions = {
  seminar: Seminar;
  way: AddedBy;
  /** None of them may have a live registration of the seminar, and no address may occur twice. */
  people: readonly Newcomer[];
  /** Whether people for whom no seat is free join the end of the queue. */
  acceptQueue: boolean;
  /** Whether each of them gets a mail, about the seat or the place in the queue. */
  mail: boolean;
  now: Date;
};

/**
 * Stores people whom an organiser registers, in their order, all of them or none. Each gets a seat if a newcomer would
 * get one, otherwise a place in the queue if `acceptQueue` is true. The number of SQL statements does not grow with the
 * number of people. Refuses with `full` when somebody gets no seat and `acceptQueue` is false.
 */
export async function storeParticipants(
  tx: SeatsLocked,
  { seminar, way, people, acceptQueue, mail, now }: Additions,
): Promise<StoreResult> {
  const where = { seminarId: seminar.id };
  const options = new Map((await tx.attendanceOption.findMany({ where })).map((option) => [option.id, option]));
  const fees = new Map((await tx.feeCategory.findMany({ where })).map((fee) => [fee.id, fee]));
  const rows: (Prisma.RegistrationCreateManyInput & Stored)[] = [];
  for (const [index, details] of people.entries()) {
    const option = options.get(details.optionId);
    const fee = details.feeCategoryId ? fees.get(details.feeCategoryId) : null;
    if (!option) return { ok: false, reason: "optionUnknown" };
    if (!takesPeople(option)) return { ok: false, reason: "optionNotYet" };
    if (fee === undefined || (fee === null && fees.size > 0)) return { ok: false, reason: "feeUnknown" };
    if (!hasFreeSeat(option) && !acceptQueue) return { ok: false, reason: "full" };
    const number = seminar.lastNumber + index + 1;
    rows.push({ ...columnsOf(details, fee), ...nextPlace(option), number, seminarId: seminar.id, ...dates(now) });
  }
  await write(tx, { rows, people, seminarId: seminar.id, reason: reasonOf(way, seminar, now), now });
  await storePlaces(tx, [...options.values()]);
  const added = rows.map(({ id, number, status }) => ({ id, number, status }));
  if (mail) await mailAll(tx, added, now);
  return { ok: true, added };
}

/** The part of a live registration that callers need to recognise an addition that was sent before. */
type Registered = { id: string; number: number; status: "confirmed" | "waiting"; submissionId: string };

/**
 * Finds which of these addresses have a live registration of the seminar. Returns the registrations by the addresses'
 * keys (`foldedAddress`).
 */
export async function findRegistered(
  tx: Tx,
  seminarId: string,
  emails: readonly string[],
): Promise<Map<string, Registered>> {
  const found = await tx.registration.findMany({
    where: { seminarId, emailKey: { in: emails.map(foldedAddress) }, status: { not: "cancelled" } },
    select: { id: true, number: true, status: true, submissionId: true, emailKey: true },
  });
  return new Map(
    found.map(({ emailKey: key, status, ...row }) => [
      key,
      { ...row, status: status === "waiting" ? "waiting" : "confirmed" },
    ]),
  );
}

/** `answeredAt` is set, because an organiser vouches for the addresses. */
const dates = (now: Date) => ({ privacyAcceptedAt: now, registeredAt: now, answeredAt: now });

function columnsOf(details: Newcomer, fee: FeeCategory | null) {
  const { submissionId, name, email, organisation, role, message, locale, listed } = details;
  const price = {
    feeCategoryId: fee?.id ?? null,
    netCents: fee?.netCents ?? null,
    vatBasisPoints: fee?.vatBasisPoints ?? null,
  };
  const made = { id: randomUUID(), submissionId, emailKey: foldedAddress(email) };
  return { ...made, name, email, organisation, role, message, locale, listed, ...price };
}

type Rows = {
  rows: readonly Prisma.RegistrationCreateManyInput[];
  people: readonly Newcomer[];
  seminarId: string;
  reason: string;
  now: Date;
};

async function write(tx: Tx, { rows, people, seminarId, reason, now }: Rows): Promise<void> {
  const each = people.map((details, index) => ({ ...details, registrationId: rows[index]?.id ?? "" }));
  // Answers to questions that have been removed meanwhile are left out.
  const asked = new Set((await tx.question.findMany({ where: { seminarId } })).map(({ id }) => id));
  await tx.seminar.update({ where: { id: seminarId }, data: { lastNumber: { increment: rows.length } } });
  await tx.registration.createMany({ data: [...rows] });
  await tx.billingDetails.createMany({
    data: each.flatMap(({ billing, registrationId }) => (billing ? [{ registrationId, ...billing }] : [])),
  });
  await tx.specialNeeds.createMany({
    data: each
      .filter(({ dietary, accessibility }) => dietary !== null || accessibility !== null)
      .map(({ registrationId, dietary, accessibility }) => ({
        registrationId,
        dietary,
        accessibility,
        consentedAt: now,
      })),
  });
  await tx.answer.createMany({
    data: each.flatMap(({ answers, registrationId }) =>
      answers.filter(({ questionId }) => asked.has(questionId)).map((answer) => ({ registrationId, ...answer })),
    ),
  });
  const registrationIds = each.map(({ registrationId }) => registrationId);
  await recordEvents(tx, { registrationIds, kind: "added", actor: "organiser", reason, now });
}

const mailOf: Readonly<Record<Outcome, MailKind>> = { confirmed: "confirmation", waiting: "waitingList" };

async function mailAll(tx: SeatsLocked, added: readonly Stored[], now: Date): Promise<void> {
  for (const status of Object.keys(mailOf) as Outcome[]) {
    const registrationIds = added.filter((one) => one.status === status).map(({ id }) => id);
    const mail = { registrationIds, kind: mailOf[status], calendarEntry: status === "confirmed", now };
    if (registrationIds.length > 0) await mailParticipants(tx, mail);
  }
}
