import { isDeepStrictEqual } from "node:util";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Prisma, Revision } from "@/lib/db/generated/client";
import { type Basis, isNewest, lockDocument } from "./document";
import { isTooLong } from "./length";

export type SaveResult =
  | { ok: true; basis: Basis }
  | { ok: false; reason: "savedMeanwhile"; newest: Basis }
  | { ok: false; reason: "tooLong" };

/** Someone who goes on writing within this time goes on with the same revision. Milliseconds. */
const sitting = 10 * 60 * 1000;

/** `sitting`: the open editing screen that saves. */
type Draft = {
  documentId: string;
  basis: Basis;
  content: Prisma.InputJsonObject;
  userId: string;
  sitting?: string | undefined;
};

/**
 * Keeps what someone has written as the document's draft. Nothing becomes public by it.
 *
 * If somebody else has saved since `basis`, nothing is overwritten: the answer tells which revision is the newest
 * now. What the same screen saved last, or what is the same to the letter, is nobody else's: so a save whose answer was lost
 * can come again. One writer's saves of one sitting (pauses under ten minutes) are one revision.
 */
export function saveDraft({ db, clock }: { db: Db; clock: Clock }, draft: Draft): Promise<SaveResult> {
  const now = clock.now();
  if (isTooLong(draft.content)) return Promise.resolve({ ok: false, reason: "tooLong" });
  return db.$transaction(async (tx) => {
    const { newest } = await lockDocument(tx, draft.documentId);
    if (isDeepStrictEqual(newest.content, draft.content)) return { ok: true, basis: basisOf(newest) };
    if (!isNewest(newest, draft.basis) && !isOwn(newest, draft))
      return { ok: false, reason: "savedMeanwhile", newest: basisOf(newest) };
    const saved = goesOn(newest, draft.userId, now)
      ? await goOn(tx, newest, draft, now)
      : await begin(tx, newest, draft, now);
    return { ok: true, basis: basisOf(saved) };
  });
}

const isOwn = (newest: Revision, { sitting }: Draft) => sitting !== undefined && newest.sitting === sitting;

const basisOf = ({ number, version }: Revision): Basis => ({ number, version });

function goesOn({ savedById, savedAt, publishedAt, publishAt }: Revision, userId: string, now: Date): boolean {
  return savedById === userId && !publishedAt && !publishAt && now.getTime() - savedAt.getTime() < sitting;
}

function goOn(tx: Tx, { id }: Revision, { content, sitting }: Draft, now: Date): Promise<Revision> {
  return tx.revision.update({
    where: { id },
    data: { content, sitting: sitting ?? null, savedAt: now, version: { increment: 1 } },
  });
}

function begin(tx: Tx, newest: Revision, draft: Draft, now: Date): Promise<Revision> {
  const { documentId, content, userId } = draft;
  const sitting = draft.sitting ?? null;
  const number = newest.number + 1;
  return tx.revision.create({ data: { documentId, number, content, sitting, savedAt: now, savedById: userId } });
}
