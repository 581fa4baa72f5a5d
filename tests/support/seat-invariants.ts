import { expect } from "vitest";
import type { Db } from "@/lib/db/client";

/**
 * Installs a trigger that records each seat that is given. `oversold` is true if more seats were taken than the
 * capacity allows. `jumped` is true if a person in the queue had waited longer than the person who got the seat. The
 * trigger runs in the same transaction as the change, while the attendance option is locked.
 */
export async function watchGrants(db: Db): Promise<void> {
  await db.$executeRaw`CREATE TABLE grant_account (registration_id uuid, oversold boolean, jumped boolean)`;
  await db.$executeRaw`
    CREATE FUNCTION account_for_grant() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO grant_account SELECT NEW.id,
        (SELECT count(*) FROM registration WHERE option_id = NEW.option_id AND status = 'confirmed')
          > (SELECT capacity FROM attendance_option WHERE id = NEW.option_id),
        EXISTS (SELECT FROM registration WHERE option_id = NEW.option_id AND status = 'waiting' AND queue_number <
          CASE WHEN TG_OP = 'UPDATE' AND OLD.option_id = NEW.option_id THEN coalesce(OLD.queue_number, 2147483647) ELSE 2147483647 END);
      RETURN NULL;
    END $$`;
  await db.$executeRaw`
    CREATE TRIGGER account_for_new AFTER INSERT ON registration FOR EACH ROW
    WHEN (NEW.status = 'confirmed') EXECUTE FUNCTION account_for_grant()`;
  await db.$executeRaw`
    CREATE TRIGGER account_for_change AFTER UPDATE ON registration FOR EACH ROW
    WHEN (NEW.status = 'confirmed' AND (OLD.status <> 'confirmed' OR OLD.option_id <> NEW.option_id))
    EXECUTE FUNCTION account_for_grant()`;
}

/**
 * Checks the conditions that must be true whenever no change is running.
 * @param promoting true if free seats are given to the queue automatically
 */
export async function expectInvariants(db: Db, { promoting }: { promoting: boolean }): Promise<void> {
  await expectSeatsCounted(db, promoting);
  await expectGrantsInOrder(db);
  const registrations = await db.registration.findMany({
    orderBy: { number: "asc" },
    include: { seminar: true, events: true, mails: true },
  });
  await expectNumbersKept(db, registrations);
  const live = registrations.filter(({ status }) => status !== "cancelled").map(({ emailKey }) => emailKey);
  expect(new Set(live).size, "one live registration per address").toBe(live.length);
  for (const registration of registrations) expectMailed(registration);
  expect(await countMailsWithoutJob(db), "mails that nobody will send").toBe(0);
}

/**
 * Checks that no two registrations have the same number. Each number that was given must belong to a registration, to
 * an erased registration, or to a second registration with the same e-mail address. Such a second registration is not
 * stored, but a job then mails the owner of that address.
 */
async function expectNumbersKept(db: Db, registrations: { number: number }[]): Promise<void> {
  const { lastNumber } = await db.seminar.findFirstOrThrow();
  const numbers = new Set(registrations.map(({ number }) => number));
  const { _sum } = await db.registrationTally.aggregate({ _sum: { count: true } });
  expect(numbers.size).toBe(registrations.length);
  expect(registrations.length + (_sum.count ?? 0) + (await countJobs(db, "remind"))).toBe(lastNumber);
}

async function expectSeatsCounted(db: Db, promoting: boolean): Promise<void> {
  for (const option of await db.attendanceOption.findMany({ include: { registrations: true } })) {
    const { capacity, taken, waiting, lastQueueNumber } = option;
    const having = (status: string) => option.registrations.filter((row) => row.status === status);
    expect({ taken, waiting }).toEqual({ taken: having("confirmed").length, waiting: having("waiting").length });
    const places = having("waiting").map(({ queueNumber }) => queueNumber ?? 0);
    expect(Math.max(0, ...places)).toBeLessThanOrEqual(lastQueueNumber);
    if (promoting && (capacity === null || taken < capacity)) expect(waiting, "nobody waits for a free seat").toBe(0);
  }
}

/**
 * Checks that no seat exceeded the capacity. Also checks that nobody got a seat before a person who had waited longer,
 * unless an organiser decided it.
 */
async function expectGrantsInOrder(db: Db): Promise<void> {
  const [account] = await db.$queryRaw<{ oversold: number; jumped: number }[]>`
    SELECT count(*) FILTER (WHERE oversold)::int AS oversold,
      count(*) FILTER (WHERE jumped)::int - (
        SELECT count(*)::int FROM registration_event WHERE kind = 'promoted' AND actor = 'organiser'
          AND registration_id IN (SELECT registration_id FROM grant_account WHERE jumped)) AS jumped
    FROM grant_account JOIN registration ON registration.id = registration_id`;
  expect(account?.oversold, "seats beyond the capacity").toBe(0);
  expect(account?.jumped, "people passed over").toBeLessThanOrEqual(0);
}

const mailOfEvent = { promoted: "promotion", cancelled: "cancellation", restored: "restoration" } as const;

type Told = {
  status: string;
  calendarSequence: number;
  events: { kind: string }[];
  mails: { kind: string; payload: unknown }[];
};

/**
 * Checks that every change of a registration has exactly one mail, and that no two calendar entries have the same
 * sequence number.
 */
function expectMailed({ status, calendarSequence, events, mails }: Told): void {
  const happened = (kind: string) => events.filter((event) => event.kind === kind).length;
  const mailed = (kinds: string[]) => mails.filter((mail) => kinds.includes(mail.kind)).length;
  for (const [event, mail] of Object.entries(mailOfEvent)) expect(mailed([mail]), mail).toBe(happened(event));
  expect(mailed(["confirmation", "waitingList", "change"])).toBe(1 + happened("optionChanged"));
  expect(happened("cancelled") - happened("restored")).toBe(status === "cancelled" ? 1 : 0);
  expect(mailed(["promotion", "restoration", "change"])).toBeLessThanOrEqual(calendarSequence);
  const numberOf = (payload: unknown) => (payload as { calendarSequence?: number }).calendarSequence ?? 0;
  const entries = mails.map(({ payload }) => numberOf(payload)).filter((number) => number > 0);
  expect(entries.sort((a, b) => a - b)).toEqual(Array.from({ length: calendarSequence }, (_, index) => index + 1));
}

async function countMailsWithoutJob(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM outbox_mail WHERE NOT EXISTS (
      SELECT FROM graphile_worker._private_jobs WHERE payload->>'mailId' = outbox_mail.id::text)`;
  return row?.count ?? -1;
}

async function countJobs(db: Db, task: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = ${task}`;
  return row?.count ?? -1;
}
