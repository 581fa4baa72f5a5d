import { beforeEach, expect, test } from "vitest";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import {
  addOption,
  changeOption,
  eventsOf,
  mailsTo,
  registerAll,
  registrationOf,
  statuses,
} from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
let remoteId: string;
beforeEach(async () => {
  site = await createTestSite(1);
  remoteId = await addOption(site, 1);
  await registerAll(site, ["first", "second", "third"]);
});

const move = async (name: string, optionId: string, acceptQueue = false) => {
  const { id } = await registrationOf(site, name);
  return changeOption(site, { registrationId: id, optionId, actor: "participant", acceptQueue });
};
const seats = async () => {
  const options = await site.db.attendanceOption.findMany({ orderBy: { position: "asc" } });
  return options.map(({ taken, waiting }) => [taken, waiting]);
};

test("a free seat is taken under the old number, and the former one goes to the first in its queue", async () => {
  expect(await move("first", remoteId)).toEqual({ ok: true, outcome: "confirmed", promoted: 1 });
  expect(await statuses(site)).toEqual(["first confirmed", "second confirmed", "third waiting"]);
  expect(await registrationOf(site, "first")).toMatchObject({ number: 1, optionId: remoteId });
  expect(await seats()).toEqual([
    [1, 1],
    [1, 0],
  ]);
  expect(await mailsTo(site, "first")).toEqual(["confirmation", "change 1"]);
  expect(await eventsOf(site, "first")).toEqual(["optionChanged by participant"]);
  expect(await mailsTo(site, "second")).toEqual(["waitingList", "promotion 1"]);
});

test("someone who waits gets a free seat of the other option, told as a newcomer would be", async () => {
  expect(await move("third", remoteId)).toEqual({ ok: true, outcome: "confirmed", promoted: 0 });
  expect(await mailsTo(site, "third")).toEqual(["waitingList", "confirmation 1"]);
  expect(await seats()).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

test("a full option is refused, unless its queue is accepted: then the seat is given up, with its calendar entry", async () => {
  await registerAll(site, ["online", "queueing"], remoteId);
  expect(await move("first", remoteId)).toEqual({ ok: false, reason: "full" });
  expect(await statuses(site)).toContain("first confirmed");

  expect(await move("first", remoteId, true)).toEqual({ ok: true, outcome: "waiting", promoted: 1 });
  expect(await registrationOf(site, "first")).toMatchObject({ status: "waiting", queueNumber: 2 });
  expect(await mailsTo(site, "first")).toEqual(["confirmation", "waitingList 1"]);
  expect(await statuses(site)).toContain("second confirmed");

  expect(await move("third", remoteId, true)).toEqual({ ok: true, outcome: "waiting", promoted: 0 });
  expect(await mailsTo(site, "third")).toEqual(["waitingList", "waitingList"]);
  expect(await seats()).toEqual([
    [1, 0],
    [1, 3],
  ]);
});

test("only answers to questions of the former option are deleted", async () => {
  const question = (position: number, optionId: string | null) =>
    site.db.question.create({
      data: { seminarId: site.seminarId, position, kind: "yesNo", required: false, optionId },
    });
  const { id: registrationId } = await registrationOf(site, "first");
  const [lunch, anyone] = [await question(1, site.optionId), await question(2, null)];
  for (const { id: questionId } of [lunch, anyone])
    await site.db.answer.create({ data: { registrationId, questionId, value: true } });
  await move("first", remoteId);
  const answers = await site.db.answer.findMany();
  expect(answers.map(({ questionId }) => questionId)).toEqual([anyone.id]);
});

test("refused: the same option, one of another seminar, a cancelled registration, after the deadline", async () => {
  expect(await move("first", site.optionId)).toEqual({ ok: false, reason: "sameOption" });
  const other = await site.db.seminar.create({
    data: { year: 2024, options: { create: { position: 1, mode: "onSite" } } },
    include: { options: true },
  });
  expect(await move("first", other.options[0]?.id ?? "")).toEqual({ ok: false, reason: "optionUnknown" });
  const { id } = await registrationOf(site, "third");
  await cancelRegistration(site, { registrationId: id, actor: "participant" });
  expect(await move("third", remoteId)).toEqual({ ok: false, reason: "cancelled" });
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { changesCloseAt: site.clock.now() } });
  expect(await move("first", remoteId)).toEqual({ ok: false, reason: "tooLate" });
  const organiser = { registrationId: (await registrationOf(site, "first")).id, actor: "organiser" } as const;
  expect(await changeOption(site, { ...organiser, optionId: remoteId })).toMatchObject({ ok: true });
});

test("two who change places in opposite directions at once don't block each other", async () => {
  await registerAll(site, ["online"], remoteId);
  await site.db.attendanceOption.updateMany({ data: { capacity: null } });
  for (let i = 0; i < 10; i += 1) {
    const [from, to] = i % 2 === 0 ? [site.optionId, remoteId] : [remoteId, site.optionId];
    const results = await Promise.all([move("first", to), move("online", from)]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  }
});
