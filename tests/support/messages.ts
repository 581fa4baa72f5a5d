import { randomUUID } from "node:crypto";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { emptyMessage, type MessageContent } from "@/lib/messages/schema";
import { beginMessage, saveMessage } from "@/lib/messages/write-message";
import { noFilter, type ParticipantFilter } from "@/lib/participants/filter";
import type { TestSite } from "./seminar";

/** Returns a message with one paragraph in each language that has a subject. */
export function written(subjects: Partial<Record<Locale, string>>): MessageContent {
  const texts = Object.entries(subjects).map(([locale, subject]) => [
    locale,
    {
      subject,
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: `${subject}, teksti`, marks: [] }] }],
      },
    },
  ]);
  return { ...emptyMessage, ...Object.fromEntries(texts) };
}

/**
 * Creates a draft message to the participants who match `filter`, and saves it once. A new draft has version 1, so the
 * result has version 2.
 */
export async function draftOf(
  site: TestSite,
  content: MessageContent,
  { filter = noFilter, userId = "organiser" }: { filter?: ParticipantFilter; userId?: string } = {},
) {
  const messageId = await beginMessage(site, { id: randomUUID(), seminarYear: 2023, filter, userId });
  if (!messageId) throw new Error("the site has no seminar of 2023");
  const at = { seminarYear: 2023, messageId };
  await saveMessage(site, { ...at, version: 1, content });
  return { ...at, version: 2 };
}

/** Gives seats to `count` people, with the e-mail addresses `participant-1@example.org` and so on. Sends no mails. */
export async function seatMany(site: TestSite, count: number): Promise<void> {
  const now = site.clock.now();
  await site.db.registration.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      ...{ id: randomUUID(), submissionId: randomUUID(), number: index + 1, status: "confirmed" as const },
      ...{ seminarId: site.seminarId, optionId: site.optionId, organisation: "Esimerkin kirjasto", listed: false },
      ...{ name: `Osallistuja ${index + 1}`, locale: index % 2 === 0 ? ("fi" as const) : ("sv" as const) },
      ...{ email: `participant-${index + 1}@example.org`, emailKey: `participant-${index + 1}@example.org` },
      registeredAt: now,
    })),
  });
  await site.db.attendanceOption.update({ where: { id: site.optionId }, data: { taken: count } });
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { lastNumber: count } });
}

/** Creates a user who is an organiser. */
export const createOrganiser = (db: Db) =>
  db.user.create({ data: { id: "organiser", name: "Järjestäjä", email: "organiser@example.org", role: "organiser" } });
