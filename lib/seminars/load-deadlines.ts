import type { Db } from "@/lib/db/client";
import { type Deadline, deadlinesOf, type PlannedSeminar, type Scheduled } from "./deadlines";

/** Loads all deadlines of a seminar, the earliest first. They include its scheduled messages and publications. */
export async function loadDeadlines({ db }: { db: Db }, seminar: PlannedSeminar & { id: string }): Promise<Deadline[]> {
  const seminarId = seminar.id;
  const [messages, publications] = await Promise.all([
    db.message.findMany({
      where: { seminarId, sentAt: null, sendAt: { not: null } },
      select: { id: true, sendAt: true },
    }),
    db.revision.findMany({
      where: { document: { seminarId }, publishAt: { not: null } },
      select: { documentId: true, publishAt: true },
    }),
  ]);
  const scheduled: Scheduled[] = messages.flatMap(({ id, sendAt }) =>
    sendAt ? [{ kind: "message" as const, id, at: sendAt }] : [],
  );
  for (const { documentId, publishAt } of publications)
    if (publishAt) scheduled.push({ kind: "publication", id: documentId, at: publishAt });
  return deadlinesOf(seminar, scheduled);
}
