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

/**
 * A person to add. `submissionId` is made from the id of the form and the details of the person. If the form is sent
 * twice, it shows that the person has already been added.
 */
type Newcomer = StoredDetails & { submissionId: string };

type Stored = { id: string; number: number; status: Outcome };

export type StoreResult =
  | { ok: true; added: Stored[] }
  | { ok: false; reason: "optionUnknown" | "optionNotYet" | "feeUnknown" | "full" };

/**
 * The ways in which organisers can register people: with a form, from a list in a file, or at the door on the day of
 * the seminar.
 */
export type AddedBy = "byHand" | "list" | "door";

/**
 * Returns the reason that is stored with the event `added`. It is the way in which the person was added. If
 * registration was not open at that time, a space and `notOpen` follow. The messages under `participant.reasons`
 * contain a text for each way and for `notOpen`.
 */
const reasonOf = (way: AddedBy, seminar: Seminar, now: Date) =>
  seminarState(seminar, now) === "open" ? way : `${way} notOpen`;

type Additions = {
  seminar: Seminar;
  way: AddedBy;
  /**
   * The people to add. The caller must make sure that none of them is already registered for the seminar (cancelled
   * registrations do not count), and that no e-mail address occurs twice.
   */
  people: readonly Newcomer[];
  /** Whether people join the end of the queue if no seat is free for them. */
  acceptQueue: boolean;
  /** Whether each person gets a mail about their seat or their position in the queue. */
  mail: boolean;
  now: Date;
};

/**
 * Stores the registrations of people whom an organiser adds, in the given order. Each person gets a seat if one is free
 * and the queue is empty. Otherwise, if `acceptQueue` is true, the person joins the end of the queue. If one person
 * cannot be added, no person is added. For example, the refusal is `full` if a person would get no seat and
 * `acceptQueue` is false. The number of SQL statements does not depend on the number of people.
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

/**
 * The data about a registration that already exists. If the same form was sent before, its `submissionId` is equal to
 * that of the new registration.
 */
type Registered = { id: string; number: number; status: "confirmed" | "waiting"; submissionId: string };

/**
 * Finds the seminar's registrations with these e-mail addresses, except cancelled registrations. The keys of the result
 * are the addresses, in the form that `foldedAddress` returns.
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

/**
 * Returns the time columns of a new registration. `answeredAt` is normally the time when the participant first used a
 * link from a mail, which proves that the e-mail address is theirs. Here it is set at once, because the organiser is
 * trusted to know the address.
 */
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
  // Ignore answers to questions that have been removed since the form was opened.
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
