import type { Db, Tx } from "@/lib/db/client";
import type { Messages } from "@/lib/i18n/messages";

type Words = Messages["audit"]["actions"];

/**
 * The actions at the desk that are recorded, for example `page.published`. The messages under `audit` have words for
 * each.
 */
export type AuditAction = { [About in keyof Words]: `${About}.${keyof Words[About] & string}` }[keyof Words];

/** `userId`: null when whoever scheduled it has been removed since. */
type Entry = { userId: string | null; action: AuditAction; subject?: string; now: Date };

/**
 * Records in the audit log who did what at the desk. Call it in the transaction of the action. An entry contains no
 * personal data of participants: `subject` is an id or a seminar's year; some actions add a number to the id
 * (load-audit.ts). If the action is about a participant, their number is stored, so that the log can be searched by it.
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
