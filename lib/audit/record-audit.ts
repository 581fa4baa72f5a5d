import type { Db, Tx } from "@/lib/db/client";
import type { Messages } from "@/lib/i18n/messages";

type Words = Messages["audit"]["actions"];

/** What is written down of what is done at the desk: `page.published`. The messages of `audit` have words for each. */
export type AuditAction = { [About in keyof Words]: `${About}.${keyof Words[About] & string}` }[keyof Words];

/** `userId`: null when whoever scheduled it has been removed since. */
type Entry = { userId: string | null; action: AuditAction; subject?: string; now: Date };

/**
 * Writes down who did what at the desk, to be called in the transaction that does it. Never a participant's data:
 * `subject` is an id or a seminar's year, for some actions with a number after it (load-audit.ts). Of a participant the number is kept, by which the log can be searched.
 */
export async function recordAudit(tx: Db | Tx, { now, ...entry }: Entry): Promise<void> {
  await tx.auditEntry.create({ data: { at: now, ...entry, ...(await aboutOf(tx, entry)) } });
}

async function aboutOf(tx: Db | Tx, { action, subject = "" }: Omit<Entry, "now">) {
  if (/^\d{4}$/.test(subject)) return { seminarYear: Number(subject) };
  if (action.startsWith("seats.")) {
    const [optionId = ""] = subject.split(" ");
    const select = { seminar: { select: { year: true } } };
    const option = await tx.attendanceOption.findUnique({ where: { id: optionId }, select });
    return option && { seminarYear: option.seminar.year };
  }
  if (action.startsWith("seminar.") || action.startsWith("arrangement.")) {
    const [id = ""] = subject.split(" ");
    const document = await tx.document.findUnique({ where: { id }, select: { seminar: { select: { year: true } } } });
    return document?.seminar && { seminarYear: document.seminar.year };
  }
  if (!action.startsWith("participant.")) return {};
  const found = await tx.registration.findUnique({
    where: { id: subject },
    select: { number: true, seminar: { select: { year: true } } },
  });
  return found && { seminarYear: found.seminar.year, number: found.number };
}
