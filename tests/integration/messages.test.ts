import { beforeEach, describe, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { listMessages, loadMessage } from "@/lib/messages/queries";
import { scheduleMessage, takeBackMessage } from "@/lib/messages/schedule-message";
import { messageContentSchema } from "@/lib/messages/schema";
import { sendDueMessages, sendMessage } from "@/lib/messages/send-message";
import { sendTest } from "@/lib/messages/send-test";
import { removeMessage, saveMessage } from "@/lib/messages/write-message";
import { readFilter } from "@/lib/participants/filter";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { openPostOffice } from "@/tests/support/mails";
import { createOrganiser, draftOf, written } from "@/tests/support/messages";
import { registerAll, registrationOf } from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
const userId = "organiser";
const both = written({ fi: "Tervetuloa", sv: "Välkommen" });

const mailed = async () => {
  const rows = await site.db.outboxMail.findMany({ where: { kind: "message" }, orderBy: { recipient: "asc" } });
  return rows.map(({ recipient }) => recipient.replace("@example.org", ""));
};
const later = (moment: string): TestSite => ({ ...site, clock: clockFrom(new Date(moment)) });

beforeEach(async () => {
  site = await createTestSite(2);
  await createOrganiser(site.db);
  await registerAll(site, ["eka", "toka", "jonottaja", "peruja"]);
  await cancelRegistration(site, { registrationId: (await registrationOf(site, "peruja")).id, actor: "participant" });
});

describe("whom a message goes to", () => {
  test("all who live, those of the filter, and who has cancelled only if asked for", async () => {
    const send = async (filter: Record<string, string>) => {
      await site.db.outboxMail.deleteMany({ where: { kind: "message" } });
      const draft = await draftOf(site, both, { filter: readFilter(filter) });
      const shown = (await loadMessage(site, draft))?.recipients.length;
      expect(await sendMessage(site, { ...draft, userId })).toEqual({ ok: true, told: shown });
      return mailed();
    };
    expect(await send({})).toEqual(["eka", "jonottaja", "toka"]);
    expect(await send({ status: "waiting" })).toEqual(["jonottaja"]);
    expect(await send({ status: "cancelled" })).toEqual(["peruja"]);
    expect(await send({ q: "tok" })).toEqual(["toka"]);
  });

  test("is looked up when it is sent, and an address is written to once", async () => {
    const draft = await draftOf(site, both, { filter: readFilter({ status: "cancelled" }) });
    await registerAll(site, ["peruja"]);
    const again = await registrationOf(site, "peruja");
    await cancelRegistration(site, { registrationId: again.id, actor: "participant" });
    expect(await sendMessage(site, { ...draft, userId })).toEqual({ ok: true, told: 1 });
    expect(await site.db.outboxMail.findFirst({ where: { kind: "message" } })).toMatchObject({
      registrationId: again.id,
      cause: `message:${draft.messageId}:${again.id}`,
    });
  });
});

test("what can't be sent is refused with what is missing", async () => {
  const send = async (content: typeof both, filter = readFilter({})) =>
    sendMessage(site, { ...(await draftOf(site, content, { filter })), userId });
  const fi = both.fi;
  expect(await send(written({}))).toEqual({ ok: false, reason: "nothingWritten" });
  expect(await send({ ...both, sv: { ...fi, subject: " " } })).toMatchObject({
    reason: "subjectMissing",
    locale: "sv",
  });
  const empty = { subject: "Hej", body: { type: "doc" as const, content: [] } };
  expect(await send({ ...both, sv: empty })).toEqual({ ok: false, reason: "bodyMissing", locale: "sv" });
  expect(await send(both, readFilter({ q: "eiketään" }))).toEqual({ ok: false, reason: "nobody" });
  expect(await mailed()).toEqual([]);
});

test("two who press at once, or again, send once; what has been sent can't be changed", async () => {
  const draft = await draftOf(site, both);
  const results = await Promise.all([1, 2, 3].map(() => sendMessage(site, { ...draft, userId })));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.filter((result) => !result.ok && result.reason === "sentBefore")).toHaveLength(2);
  expect(await mailed()).toHaveLength(3);
  const refused = { ok: false, reason: "sentBefore" };
  expect(await saveMessage(site, { ...draft, content: written({ fi: "Toinen" }) })).toEqual(refused);
  expect(await removeMessage(site, { ...draft, userId })).toEqual(refused);
  expect(await takeBackMessage(site, { ...draft, userId })).toEqual(refused);
});

test("whoever saves or sends what a colleague has changed is told so; another seminar's message is unknown", async () => {
  const draft = await draftOf(site, both);
  expect(await saveMessage(site, { ...draft, content: both })).toEqual({ ok: true, version: 3 });
  expect(await saveMessage(site, { ...draft, content: both })).toEqual({ ok: false, reason: "savedMeanwhile" });
  expect(await sendMessage(site, { ...draft, userId })).toEqual({ ok: false, reason: "savedMeanwhile" });
  const elsewhere = { ...draft, version: 3, seminarYear: 2024 };
  expect(await sendMessage(site, { ...elsewhere, userId })).toEqual({ ok: false, reason: "unknown" });
  expect(await saveMessage(site, { ...elsewhere, content: both })).toEqual({ ok: false, reason: "unknown" });
  expect(await loadMessage(site, elsewhere)).toBeNull();
});

test("a message set for later can be taken back, goes when its time has come or has passed, and once", async () => {
  const draft = await draftOf(site, both);
  const schedule = (sendAt: string) => scheduleMessage(site, { ...draft, sendAt: new Date(sendAt), userId });
  expect(await schedule("2023-09-01T12:00:00+03:00")).toEqual({ ok: false, reason: "inThePast" });
  expect(await schedule("2023-09-06T12:00:00+03:00")).toEqual({ ok: true });
  // Whoever has lost the answer sends the same form again.
  expect(await schedule("2023-09-06T12:00:00+03:00")).toEqual({ ok: true });
  expect(await schedule("2023-09-06T13:00:00+03:00")).toEqual({ ok: false, reason: "scheduledBefore" });
  expect(await saveMessage(site, { ...draft, content: both })).toEqual({ ok: false, reason: "scheduledBefore" });
  await sendDueMessages(later("2023-09-06T11:59:00+03:00"));
  expect(await mailed()).toEqual([]);
  expect(await takeBackMessage(site, { ...draft, userId })).toEqual({ ok: true });
  await sendDueMessages(later("2023-09-06T12:01:00+03:00"));
  expect(await mailed()).toEqual([]);

  expect(await schedule("2023-09-06T12:00:00+03:00")).toEqual({ ok: true });
  const afterTheNight = later("2023-09-08T07:00:00+03:00");
  await Promise.all([sendDueMessages(afterTheNight), sendDueMessages(afterTheNight)]);
  await sendDueMessages(afterTheNight);
  expect(await mailed()).toEqual(["eka", "jonottaja", "toka"]);
  const audit = await site.db.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(audit.map(({ action }) => action.replace("message.", ""))).toEqual([
    ...["scheduled", "unscheduled", "scheduled", "sentOnTime"],
  ]);
  expect(audit.at(-1)).toMatchObject({ userId, seminarYear: 2023 });
});

test("a message that can't be read is listed, and keeps no other one from being sent", async () => {
  const [broken, good] = [await draftOf(site, both), await draftOf(site, both)];
  const sendAt = new Date("2023-09-06T12:00:00+03:00");
  for (const draft of [broken, good]) await scheduleMessage(site, { ...draft, userId, sendAt });
  await site.db.message.update({ where: { id: broken.messageId }, data: { content: 7, filter: { q: 7 } } });
  await site.db.$executeRaw`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''no''; END'`;
  await site.db.$executeRawUnsafe(
    `CREATE TRIGGER refuse BEFORE UPDATE ON message FOR EACH ROW WHEN (OLD.id = '${broken.messageId}') EXECUTE FUNCTION refuse()`,
  );
  await expect(sendDueMessages(later("2023-09-06T12:01:00+03:00"))).rejects.toThrow();
  expect(await mailed()).toHaveLength(3);
  expect((await listMessages(site, 2023)).map(({ title, state }) => [title?.value ?? null, state])).toEqual([
    ["Tervetuloa", "sent"],
    [null, "scheduled"],
  ]);
});

test("each reader gets the own language, else the first that is written; links lead to the site, and no picture goes", async () => {
  const link = { type: "link", attrs: { href: "seminar:2023" } };
  const body = {
    type: "doc",
    content: [
      { type: "paragraph", content: [{ type: "text", text: "Ohjelma", marks: [link] }] },
      {
        type: "bulletList",
        content: [
          { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "Kahvi <b>\0" }] }] },
        ],
      },
      { type: "figure", attrs: { pictureId: "0193d5a0-0000-7000-8000-000000000000", alt: "Salainen kuva" } },
    ],
  };
  const content = messageContentSchema.parse({ ...both, fi: { subject: "Ohjelma\r\nBcc: x@example.org", body } });
  await site.db.registration.updateMany({ where: { name: "eka" }, data: { locale: "sv" } });
  await site.db.registration.updateMany({ where: { name: "toka" }, data: { locale: "en" } });
  const draft = await draftOf(site, content);
  const post = await openPostOffice();
  await site.db.outboxMail.deleteMany({});
  expect(await sendTest(site, { ...draft, recipient: "organiser@example.org" })).toEqual({ ok: true });
  await sendMessage(site, { ...draft, userId });
  const mails = await post.send({ ...site, organisersEmail: "tyoryhma@example.org" });
  await post.close();

  const subjects = mails.map(({ to, subject }) => `${[to].flat()[0]?.text} ${subject}`).sort();
  expect(subjects).toEqual([
    "eka@example.org Välkommen",
    "jonottaja@example.org Ohjelma Bcc: x@example.org",
    "organiser@example.org Koeviesti: Ohjelma Bcc: x@example.org",
    "organiser@example.org Provmeddelande: Välkommen",
    "toka@example.org Ohjelma Bcc: x@example.org",
  ]);
  const english = mails.find(({ to }) => [to].flat()[0]?.text === "toka@example.org");
  expect(english?.replyTo?.value[0]?.address).toBe("tyoryhma@example.org");
  expect(english?.text).toContain("Ohjelma (https://seminar.example.org/seminaarit/2023)\n\n- Kahvi <b>");
  expect(english?.text).toMatch(/https:\/\/seminar\.example\.org\/en\/my-registration\/[\w-]{43}/);
  expect(english?.html).toMatch(/<html [^>]*lang="en"/);
  expect(english?.html).toContain('<div lang="fi">');
  expect(english?.html).toContain('href="https://seminar.example.org/seminaarit/2023"');
  expect(english?.html).toContain("Kahvi &lt;b&gt;");
  expect(english?.html).not.toContain("Salainen");
  // Test mails do not count in the progress of the message.
  expect((await loadMessage(site, draft))?.progress).toEqual({ total: 3, sent: 3, failed: 0, refused: 0, waiting: 0 });
});
