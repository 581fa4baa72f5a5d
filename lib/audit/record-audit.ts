import type { Db, Tx } from "@/lib/db/client";
import type { Messages } from "@/lib/i18n/messages";

type Words = Messages["audit"]["actions"];

/** What is written down of what is done at the desk: `page.published`. The messages of `audit` have words for each. */
export type AuditAction = { [About in keyof Words]: `${About}.${keyof Words[About] & string}` }[keyof Words];

/** Writes down who did what at the desk. Never a participant's data: `subject` is an id, a year or a file's name. */
export async function recordAudit(
  tx: Db | Tx,
  { now, ...entry }: { userId: string; action: AuditAction; subject?: string; now: Date },
): Promise<void> {
  await tx.auditEntry.create({ data: { at: now, ...entry } });
}
