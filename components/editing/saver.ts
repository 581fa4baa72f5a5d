import type { Difference } from "@/lib/documents/compare";
import { isTooLong } from "@/lib/documents/length";
import type { Basis, Order, SaveAnswer } from "./editing-actions";

export type Conflict = { by: string | null; basis: Basis; changes: Difference[] };
export type Status = "saved" | "unsaved" | "saving" | "offline" | "signedOut" | "incomplete" | "tooLong" | "conflict";

/** The state of saving, as the editing screen shows it. */
export type Saving = { status: Status; savedAt: Date | null; conflict: Conflict | null; basis: Basis };

type SaverProps<Content> = {
  documentId: string;
  basis: Basis;
  content: Content;
  save: (order: Order, content: Content) => Promise<SaveAnswer>;
  /** Called after every change of the state. */
  onChange: (saving: Saving) => void;
  /** Called when the server has saved the newest text. */
  onSettled: () => void;
};

/**
 * Creates the object that saves a document. Only one save runs at a time, and each save is based on the result of the
 * previous save. Other actions that need the saved document, such as publishing, wait in the same queue as the saves,
 * so they never run at the same time as a save.
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

  /** Saves the text that the writer has written until now. Returns whether the server has saved it. */
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

    /**
     * Saves the current text. Returns true if the server has saved it and the writer has not changed the text in the
     * meantime.
     */
    async saveNow(): Promise<boolean> {
      return (await inTurn(saveOnce)) && saving.status === "saved";
    },

    /**
     * Saves the current text, then calls `act` and returns its result. If the writer changes the text during this time,
     * the change is saved after `act` has ended. If the text cannot be saved, `act` is not called and the result is
     * null.
     */
    afterSaving<Result>(act: (order: Order) => Promise<Result>): Promise<Result | null> {
      return inTurn(async () => ((await saveOnce()) ? act(order()) : null));
    },

    /**
     * Resolves a conflict: saves the writer's own text as a new revision (saved state of the document). The other
     * person's text remains as an older revision.
     */
    async keepMine(): Promise<void> {
      if (!saving.conflict) return;
      change({ basis: saving.conflict.basis, conflict: null });
      await inTurn(saveOnce);
    },
  };
}
