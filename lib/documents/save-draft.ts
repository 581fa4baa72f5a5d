import { isDeepStrictEqual } from "node:util";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Prisma, Revision } from "@/lib/db/generated/client";
import { type Basis, isNewest, lockDocument } from "./document";
import { isTooLong } from "./length";

/**
 * The result of saving. If the content was saved, `basis` is the new saved state. If another user has saved the
 * document in the meantime, `newest` is the state that this user has saved.
 */
export type SaveResult =
  | { ok: true; basis: Basis }
  | { ok: false; reason: "savedMeanwhile"; newest: Basis }
  | { ok: false; reason: "tooLong" };

/**
 * A time in milliseconds. If the pause between two saves by the same editor is shorter than this, both saves change the
 * same revision. After a longer pause, the next save adds a new revision.
 */
const sittingMs = 10 * 60 * 1000;

/** The content to save. `sitting` is the id of the open editing screen that saves. */
type Draft = {
  documentId: string;
  basis: Basis;
  content: Prisma.InputJsonObject;
  userId: string;
  sitting?: string | undefined;
};

/**
 * Saves the draft of a document without publishing it. Returns the new `basis` (the saved state on which the next
 * changes are based). If somebody else has saved since `basis`, nothing is overwritten, and the result `savedMeanwhile`
 * contains the newest state. There is no conflict if the newest revision was saved by the same editing screen
 * (`sitting`) or has the same content. Therefore the browser can repeat a save if it did not receive the answer. If one
 * editor saves several times with pauses of less than ten minutes, all these saves change the same revision, unless
 * this revision has been published or scheduled meanwhile. For the result `tooLong`, see length.ts.
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
  return savedById === userId && !publishedAt && !publishAt && now.getTime() - savedAt.getTime() < sittingMs;
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
