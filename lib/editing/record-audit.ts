import type { Db, Tx } from "@/lib/db/client";

/** Writes down who did what at the desk. Never a participant's data: `subject` is an id, a year or a file's name. */
export async function recordAudit(
  tx: Db | Tx,
  { now, ...entry }: { userId: string; action: string; subject?: string; now: Date },
): Promise<void> {
  await tx.auditEntry.create({ data: { at: now, ...entry } });
}
