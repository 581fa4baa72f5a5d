import { expect, test } from "vitest";
import { loadArranged } from "@/lib/seminars/desk-queries";
import { loadDeadlines } from "@/lib/seminars/load-deadlines";
import { createTestSite } from "@/tests/support/seminar";

test("the messages and the publication of a seminar that wait for their time are among what falls when", async () => {
  const { db, clock, seminarId } = await createTestSite();
  const sendAt = new Date("2023-10-20T09:00:00+03:00");
  const message = { seminarId, content: {}, filter: {}, createdAt: sendAt, sendAt };
  const { id } = await db.message.create({ data: message });
  await db.message.create({ data: { ...message, sentAt: sendAt } });
  await db.message.create({ data: { ...message, sendAt: null } });
  const publishAt = new Date("2023-09-10T08:00:00+03:00");
  const revision = { number: 1, content: {}, savedAt: sendAt, publishAt };
  const document = await db.document.create({ data: { kind: "seminar", seminarId, revisions: { create: revision } } });

  const seminar = await loadArranged({ db, clock }, 2023, "fi");
  if (!seminar) throw new Error("there is no seminar");
  const deadlines = await loadDeadlines({ db }, seminar);
  expect(deadlines.filter(({ kind }) => kind === "message" || kind === "publication")).toEqual([
    { kind: "publication", key: `publication-${document.id}`, at: publishAt },
    { kind: "message", key: `message-${id}`, at: sendAt },
  ]);
});
