import { randomUUID } from "node:crypto";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { derivedId } from "@/lib/forms/derived-id";
import { takesPeople } from "@/lib/seats/capacity";
import { lockSeats } from "@/lib/seats/lock-seats";
import { storeCapacity } from "@/lib/seats/set-capacity";
import { arrangementKind } from "@/lib/seminars/arrangement-kind";
import { seminarKind } from "@/lib/seminars/seminar-kind";
import type { ArrangementContent } from "./arrangement-content";
import type { WordsContent } from "./words-content";

export type CopyResult = { ok: true; seminarId: string } | { ok: false; reason: "seminarUnknown" | "yearTaken" };

/**
 * Copies the seminar of `fromYear` to `year`, as a draft that the public cannot see. Copies the texts, the attendance
 * options with their capacity, the fee categories, the questions, and the titles of the programme. Does not copy dates,
 * times, deadlines, remote links, speakers, the text for after the seminar, or registrations. A form that is sent twice
 * creates only one copy. Refuses with `seminarUnknown`, or with `yearTaken` if that year already has a seminar.
 */
export function copySeminar(
  { db, clock }: { db: Db; clock: Clock },
  { fromYear, year, userId, submissionId }: { fromYear: number; year: number; userId: string; submissionId: string },
): Promise<CopyResult> {
  const now = clock.now();
  const id = derivedId(submissionId, fromYear, year);
  return db.$transaction(async (tx) => {
    const from = await tx.seminar.findUnique({ where: { year: fromYear } });
    if (!from) return { ok: false, reason: "seminarUnknown" };
    const { needsKeptDays, registrationsKeptMonths } = from;
    const made = await tx.seminar.createManyAndReturn({
      data: [{ id, year, needsKeptDays, registrationsKeptMonths }],
      skipDuplicates: true,
    });
    const [seminar] = made;
    if (!seminar) {
      const again = await tx.seminar.findUnique({ where: { id }, select: { year: true } });
      return again?.year === year ? { ok: true, seminarId: id } : { ok: false, reason: "yearTaken" };
    }

    const quietly = { now, tellAll: false };
    const of = (seminarId: string) => ({ pageId: null, seminarId });
    const arrangement = await arrangementKind.read(tx, { kind: "arrangement", ...of(from.id) });
    const words = await seminarKind.read(tx, { kind: "seminar", ...of(from.id) });
    const next = { ...withoutDays(withNewIds(arrangement)), year };
    await arrangementKind.publish(tx, { kind: "arrangement", ...of(seminar.id) }, next, quietly);
    await seminarKind.publish(tx, { kind: "seminar", ...of(seminar.id) }, frameOf(words), quietly);
    await copySeats(tx, { fromId: from.id, toId: seminar.id, userId, now });
    await recordAudit(tx, { userId, action: "seminar.copied", subject: String(year), now });
    return { ok: true, seminarId: seminar.id };
  });
}

type Copied = { fromId: string; toId: string; userId: string; now: Date };

/**
 * Copies the capacities of the seminar's attendance options. Each new option gets the capacity of the option that has
 * the same position in the original seminar.
 */
async function copySeats(tx: Tx, { fromId, toId, userId, now }: Copied): Promise<void> {
  const optionsOf = (seminarId: string) =>
    tx.attendanceOption.findMany({ where: { seminarId }, orderBy: { position: "asc" } });
  const { seats } = await lockSeats(tx, toId);
  const [before, after] = [await optionsOf(fromId), await optionsOf(toId)];
  for (const [index, { id }] of after.entries()) {
    const old = before[index];
    if (old && takesPeople(old)) await storeCapacity(seats, { optionId: id, capacity: old.capacity, userId, now });
  }
}

const fresh = <T extends { id: string }>(thing: T): T => ({ ...thing, id: randomUUID() });

function withNewIds(content: ArrangementContent): ArrangementContent {
  const renewed = new Map(content.options.map(({ id }) => [id, randomUUID()]));
  return {
    ...content,
    options: content.options.map((option) => ({ ...option, id: renewed.get(option.id) ?? randomUUID() })),
    feeCategories: content.feeCategories.map(fresh),
    questions: content.questions.map((question) => ({
      ...fresh(question),
      optionId: question.optionId && (renewed.get(question.optionId) ?? null),
      choices: question.choices.map(fresh),
    })),
  };
}

function withoutDays(content: ArrangementContent): ArrangementContent {
  return {
    ...content,
    date: null,
    startsAt: null,
    endsAt: null,
    announcedAt: null,
    registrationOpensAt: null,
    registrationClosesAt: null,
    changesCloseAt: null,
    promotionEndsAt: null,
    options: content.options.map((option) => ({ ...option, remoteLink: null })),
  };
}

/**
 * Returns a seminar's words for the copy: without the text for after the seminar, and without the times and speakers of
 * the programme.
 */
function frameOf({ words: { fi, sv, en }, programme }: WordsContent): WordsContent {
  return {
    words: {
      fi: { ...fi, afterwards: null },
      sv: sv && { ...sv, afterwards: null },
      en: en && { ...en, afterwards: null },
    },
    programme: programme.map((item) => ({ ...fresh(item), startsAt: null, endsAt: null, speakers: [] })),
  };
}
