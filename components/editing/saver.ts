import type { Difference } from "@/lib/documents/compare";
import { isTooLong } from "@/lib/documents/length";
import type { Basis, Order, SaveAnswer } from "./editing-actions";

export type Conflict = { by: string | null; basis: Basis; changes: Difference[] };
export type Status = "saved" | "unsaved" | "saving" | "offline" | "signedOut" | "incomplete" | "tooLong" | "conflict";

/** How far the saving of what is written is. */
export type Saving = { status: Status; savedAt: Date | null; conflict: Conflict | null; basis: Basis };

type SaverProps<Content> = {
  documentId: string;
  basis: Basis;
  content: Content;
  save: (order: Order, content: Content) => Promise<SaveAnswer>;
  /** Told of every change. */
  onChange: (saving: Saving) => void;
  /** Told when the server has all that is written. */
  onSettled: () => void;
};

/**
 * Saves what is written, one save behind the other, each on what the one before it has saved. What is to be done with a saved
 * document waits in the same queue, so that no save comes between.
 */
export function createSaver<Content>({
  documentId,
  content,
  save,
  onChange,
  onSettled,
  ...opened
}: SaverProps<Content>) {
  const sitting = crypto.randomUUID();
  let newest = content;
  let saving: Saving = { status: "saved", savedAt: null, conflict: null, basis: opened.basis };
  let queue: Promise<unknown> = Promise.resolve();

  const change = (changes: Partial<Saving>) => {
    saving = { ...saving, ...changes };
    onChange(saving);
  };
  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const turn = queue.then(task);
    queue = turn.catch(() => {});
    return turn;
  };
  const order = (): Order => ({ documentId, basis: saving.basis, sitting });

  /** Whether the server has what was written when it was this save's turn. */
  async function saveOnce(): Promise<boolean> {
    if (saving.conflict) return false;
    const sent = newest;
    if (isTooLong(sent)) {
      change({ status: "tooLong" });
      return false;
    }
    change({ status: "saving" });
    const answer = await save(order(), sent).catch((): SaveAnswer => ({ ok: false, reason: "failed" }));
    const settled = newest === sent;
    if (answer.ok) {
      if (settled) onSettled();
      change({ basis: answer.basis, savedAt: answer.savedAt, status: settled ? "saved" : "unsaved" });
    } else if (answer.reason === "savedMeanwhile") {
      const { by, basis, changes } = answer;
      change({ status: "conflict", conflict: { by, basis, changes } });
    } else change({ status: answer.reason === "failed" ? "offline" : answer.reason });
    return answer.ok;
  }

  return {
    saving: () => saving,

    write(next: Content): void {
      newest = next;
      if (!saving.conflict) change({ status: "unsaved" });
    },

    /** Saves what there is. Returns whether the server has all of it. */
    async saveNow(): Promise<boolean> {
      return (await inTurn(saveOnce)) && saving.status === "saved";
    },

    /** Saves what there is and does something with it, before anything is saved that is written meanwhile; null when it isn't saved. */
    afterSaving<Result>(act: (order: Order) => Promise<Result>): Promise<Result | null> {
      return inTurn(async () => ((await saveOnce()) ? act(order()) : null));
    },

    /** The writer's own text goes on from the other's, which stays a revision. */
    async keepMine(): Promise<void> {
      if (!saving.conflict) return;
      change({ basis: saving.conflict.basis, conflict: null });
      await inTurn(saveOnce);
    },
  };
}
