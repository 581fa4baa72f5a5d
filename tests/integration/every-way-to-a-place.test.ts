import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { admitWalkIn } from "@/lib/check-in/admit-walk-in";
import { markNow } from "@/lib/check-in/receive-marks";
import { clockFrom } from "@/lib/clock";
import type { Prisma, RegistrationEventKind } from "@/lib/db/generated/client";
import { addParticipant } from "@/lib/participants/add-participant";
import { changeParticipant } from "@/lib/participants/change-participant";
import { cancelByOrganiser, restoreByOrganiser } from "@/lib/participants/desk-actions";
import { importParticipants } from "@/lib/participants/import/import-participants";
import { mergeParticipants } from "@/lib/participants/merge-participants";
import type { AddedBy } from "@/lib/participants/store-participants";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { changeRegistration } from "@/lib/registration/change-registration";
import { confirmEmailChange } from "@/lib/registration/confirm-email-change";
import { loadDetails, versionOf } from "@/lib/registration/load-details";
import { registerParticipant } from "@/lib/registration/register-participant";
import { restoreRegistration } from "@/lib/registration/restore-registration";
import { takeOverPlace } from "@/lib/registration/take-over-place";
import { promoteOutOfOrder } from "@/lib/seats/promote-out-of-order";
import { newToken } from "@/lib/tokens/tokens";
import { filledForm, registrationForm } from "@/tests/support/form";
import { createOrganiser } from "@/tests/support/messages";
import { addOption } from "@/tests/support/queue";
import { createRegistration, type RegistrationValues } from "@/tests/support/registration";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const userId = "organiser";
const seminarYear = 2023;
const at = (text: string) => new Date(`${text}+03:00`);

let site: TestSite;
let remote: string;

const opened = {
  announcedAt: at("2023-08-01T09:00"),
  registrationOpensAt: at("2023-09-01T09:00"),
  registrationClosesAt: at("2023-10-19T16:00"),
  cancelledAt: null,
};

type Given = { now: Date; seminar: Prisma.SeminarUpdateInput; capacity?: number };

/**
 * The states of a seminar, in the order in which a seminar goes through them. In the state `full`, the capacity of the
 * chosen attendance option is 0.
 */
const states = {
  draft: { now: at("2023-09-04T09:00"), seminar: { ...opened, announcedAt: null } },
  announced: { now: at("2023-08-04T09:00"), seminar: opened },
  open: { now: at("2023-09-04T09:00"), seminar: opened },
  full: { now: at("2023-09-04T09:00"), seminar: opened, capacity: 0 },
  closed: { now: at("2023-10-20T09:00"), seminar: opened },
  past: { now: at("2023-10-27T09:00"), seminar: opened },
  cancelled: { now: at("2023-09-04T09:00"), seminar: { ...opened, cancelledAt: at("2023-09-02T09:00") } },
} as const satisfies Record<string, Given>;
type State = keyof typeof states;

beforeAll(async () => {
  site = await createTestSite(100);
  await createOrganiser(site.db);
  remote = await addOption(site, 100);
});

/**
 * Creates a registration with a seat. Without `optionId`, the seat is in the attendance option `remote`. The tested
 * actions choose the other option.
 */
const somebody = (values: RegistrationValues = {}, optionId = remote) =>
  createRegistration(site.db, { ...site, optionId }, { number: ++number, ...values });
let number = 1000;

/** Creates a registration in the queue of the chosen option. */
const waiting = () => somebody({ status: "waiting", queueNumber: ++number }, site.optionId);
const cancelled = () => somebody({ status: "cancelled", cancelledAt: at("2023-08-02T09:00") }, site.optionId);

const person = () => ({ name: "Tulija", email: `${randomUUID()}@example.org`, organisation: "Kirjasto" });
const unasked = {
  ...{ role: null, message: null, listed: false, dietary: null, accessibility: null, needsConsent: false, answers: [] },
  ...{ feeCategoryId: null, billing: null, locale: "fi" as const },
};
const newcomer = () => ({ ...unasked, ...person(), optionId: site.optionId });

/**
 * Returns the edit form of a registration as it is sent. It contains the stored details, except for the fields in
 * `changes`.
 */
async function changeOf(id: string, changes: { optionId?: string; organisation?: string }) {
  const stored = await loadDetails(site.db, id);
  const details = { ...stored, ...changes };
  return { registrationId: id, details, locale: stored.locale, version: versionOf(stored), acceptQueue: false };
}

const order = (registrationId: string) => ({ seminarYear, registrationId, userId });

type Attempt = (deps: TestSite) => Promise<{ ok: boolean }>;
type Way = { try: Attempt; accepted: readonly State[] };

/**
 * `coming` contains the states of an announced seminar that is neither over nor cancelled. `free` contains those of
 * them in which a seat is free.
 */
const free = ["announced", "open", "closed"] as const;
const coming = ["announced", "open", "full", "closed"] as const;
const all = Object.keys(states) as State[];
const allBut = (...others: State[]) => all.filter((state) => !others.includes(state));

const newAddress = async (): Promise<string> => {
  const { id: registrationId } = await somebody();
  const { token, hash } = newToken();
  const email = `${randomUUID()}@example.org`;
  await site.db.emailChange.create({ data: { registrationId, email, tokenHash: hash, createdAt: inState.now } });
  return token;
};

const offered = async (): Promise<string> => {
  const { id: registrationId } = await somebody();
  const { token, hash } = newToken();
  await site.db.handOver.create({ data: { registrationId, ...person(), tokenHash: hash, createdAt: inState.now } });
  return token;
};

/**
 * Every way in which a person can get a place or a registration can change. `accepted` lists the states of the seminar
 * in which this must succeed. The compiler demands an entry for each `AddedBy` (the ways in which an organiser adds a
 * person) and for each kind of registration event.
 */
const ways = {
  form: [{ try: (deps) => registerParticipant(deps, { seminarYear, form: formOf() }), accepted: ["open", "full"] }],
  byHand: [
    {
      try: (deps) =>
        addParticipant(deps, {
          ...{ seminarYear, userId, details: newcomer(), submissionId: randomUUID(), mail: false, way: "byHand" },
        }),
      accepted: free,
    },
  ],
  list: [
    {
      try: (deps) =>
        importParticipants(deps, {
          ...{ seminarYear, userId, people: [newcomer()], submissionId: randomUUID(), mail: false, acceptQueue: false },
        }),
      accepted: free,
    },
  ],
  door: [
    {
      try: (deps) => {
        const values = filledForm(site.optionId);
        return admitWalkIn(deps, { seminarYear, userId, locale: "fi", values, submissionId: randomUUID() });
      },
      accepted: free,
    },
  ],
  promoted: [
    {
      try: async (deps) => {
        const { id: registrationId } = await waiting();
        return promoteOutOfOrder(deps, { seminarYear, userId, registrationId, reason: "Puhuja", addSeat: false });
      },
      accepted: free,
    },
  ],
  restored: [
    {
      try: async (deps) => restoreRegistration(deps, { registrationId: (await cancelled()).id, actor: "participant" }),
      accepted: free,
    },
    { try: async (deps) => restoreByOrganiser(deps, order((await cancelled()).id)), accepted: free },
  ],
  optionChanged: [
    {
      try: async (deps) => changeRegistration(deps, await changeOf((await somebody()).id, { optionId: site.optionId })),
      accepted: free,
    },
    {
      try: async (deps) => {
        const { id } = await somebody();
        return changeParticipant(deps, order(id), await changeOf(id, { optionId: site.optionId }));
      },
      accepted: free,
    },
  ],
  handedOver: [
    { try: async (deps) => takeOverPlace(deps, { token: await offered(), locale: "fi" }), accepted: coming },
  ],
  emailChanged: [{ try: async (deps) => confirmEmailChange(deps, { token: await newAddress() }), accepted: all }],
  changed: [
    {
      try: async (deps) => changeRegistration(deps, await changeOf((await somebody()).id, { organisation: "Toinen" })),
      accepted: coming,
    },
  ],
  cancelled: [
    {
      try: async (deps) => cancelRegistration(deps, { registrationId: (await somebody()).id, actor: "participant" }),
      accepted: allBut("past"),
    },
    { try: async (deps) => cancelByOrganiser(deps, order((await somebody()).id)), accepted: allBut("past") },
  ],
  merged: [
    {
      try: async (deps) => {
        const [kept, other] = [await somebody(), await somebody()];
        return mergeParticipants(deps, { ...order(kept.id), otherId: other.id });
      },
      accepted: allBut("past"),
    },
  ],
  arrived: [
    {
      try: async (deps) => ({
        ok: await markNow(deps, { ...{ seminarYear, registrationId: (await somebody()).id, userId }, kind: "arrived" }),
      }),
      accepted: [...coming, "past"],
    },
  ],
} satisfies Record<"form" | AddedBy | Exclude<RegistrationEventKind, "added"> | "arrived", readonly Way[]>;

const formOf = () => registrationForm(site.optionId);
let inState: Given = states.open;

/** Puts the seminar into a state, and removes all registrations. */
async function enter(state: State): Promise<TestSite> {
  inState = states[state];
  await site.db.registration.deleteMany();
  await site.db.seminar.update({ where: { id: site.seminarId }, data: inState.seminar });
  const seats = { capacity: inState.capacity ?? 100, taken: 0, waiting: 0 };
  await site.db.attendanceOption.update({ where: { id: site.optionId }, data: seats });
  await site.db.attendanceOption.update({ where: { id: remote }, data: { taken: 0, waiting: 0 } });
  return { ...site, clock: clockFrom(inState.now) };
}

const attempts = Object.entries<readonly Way[]>(ways).flatMap(([way, all]) =>
  all.map((one, index) => ({ ...one, name: `${way} ${index + 1}` })),
);

test.each(all)("of a seminar that is %s exactly these ways are open", async (state) => {
  const deps = await enter(state);
  const accepted: string[] = [];
  for (const attempt of attempts) if ((await attempt.try(deps)).ok) accepted.push(attempt.name);
  expect(accepted).toEqual(attempts.filter((way) => way.accepted.includes(state)).map(({ name }) => name));
});

test.each(["announced", "open", "closed"] as const)(
  "whom an organiser lets in while the form would refuse them has it in the history: %s",
  async (state) => {
    const deps = await enter(state);
    for (const way of ["byHand", "list", "door"] as const) {
      await ways[way][0]?.try(deps);
      const [event] = await site.db.registrationEvent.findMany({ orderBy: { id: "desc" }, take: 1 });
      expect(event).toMatchObject({ kind: "added", reason: state === "open" ? way : `${way} notOpen` });
    }
  },
);
