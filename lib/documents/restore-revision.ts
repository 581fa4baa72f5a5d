import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Basis, isNewest, lockDocument } from "./document";

export type RestoreResult = { ok: true; basis: Basis } | { ok: false; reason: "revisionUnknown" | "savedMeanwhile" };

/**
 * Restores an earlier revision: copies its content to a new revision, which is a draft until it is published. No
 * revision is deleted. Returns the basis of the new draft. If the newest revision comes from the same request, which the
 * user has sent again because its answer was lost, returns the basis of that revision. Refuses if the earlier revision
 * does not exist, or if somebody has saved since `basis`.
 */
export function restoreRevision(
  { db, clock }: { db: Db; clock: Clock },
  { documentId, number, basis, userId }: { documentId: string; number: number; basis: Basis; userId: string },
): Promise<RestoreResult> {
  const savedAt = clock.now();
  return db.$transaction(async (tx) => {
    const { newest } = await lockDocument(tx, documentId);
    const earlier = await tx.revision.findUnique({ where: { documentId_number: { documentId, number } } });
    if (!earlier) return { ok: false, reason: "revisionUnknown" };
    const { restoredFrom, savedById } = newest;
    const isAgain = newest.number === basis.number + 1 && restoredFrom === number && savedById === userId;
    if (isAgain) return { ok: true, basis: { number: newest.number, version: newest.version } };
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    const content = earlier.content as Prisma.InputJsonObject;
    const draft = { documentId, number: newest.number + 1, content, savedAt, savedById: userId, restoredFrom: number };
    const { version } = await tx.revision.create({ data: draft });
    return { ok: true, basis: { number: draft.number, version } };
  });
}
