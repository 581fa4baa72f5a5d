import type { Db, Tx } from "@/lib/db/client";
import type { Messages } from "@/lib/i18n/messages";

type Words = Messages["audit"]["actions"];

/**
 * The actions of signed-in users that the audit log records, for example `page.published`. The name of each action for
 * users is in the site's texts (lib/i18n) under `audit`.
 */
export type AuditAction = { [About in keyof Words]: `${About}.${keyof Words[About] & string}` }[keyof Words];

/** A new entry of the audit log. `userId` is null if the user who scheduled the action has been removed. */
type Entry = { userId: string | null; action: AuditAction; subject?: string; now: Date };

/**
 * Adds an entry about a user's action to the audit log. The caller must call this function in the same transaction as
 * the action. `subject` is an id or the year of a seminar; for some actions a number follows the id (load-audit.ts). An
 * entry never contains a participant's name or other personal data. If the action is about a participant, this function
 * adds the participant's number, so that the log can be filtered by number.
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
