"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Difference } from "@/lib/editing/compare";
import { isTooLong } from "@/lib/editing/rules";
import type { Basis, EditingActions, SaveAnswer } from "./editing-actions";

/** How long a pause in writing is before it is saved, in milliseconds. */
const PAUSE = 1200;
/** How long to wait before trying again after the connection failed or the session ended, in milliseconds. */
const RETRY = 5000;

export type Conflict = { by: string | null; basis: Basis; changes: Difference[] };
export type Status = "saved" | "unsaved" | "saving" | "offline" | "signedOut" | "incomplete" | "tooLong" | "conflict";

/** A document as its editing screen gets it. */
export type OpenedDraft<Content> = { documentId: string; basis: Basis; content: Content };

const backupKey = (documentId: string) => `draft:${documentId}`;

/** A browser keeps a few megabytes and no more: what is too long for it is then in the window alone. */
function keepBackup(documentId: string, content: unknown): void {
  try {
    localStorage.setItem(backupKey(documentId), JSON.stringify(content));
  } catch {
    localStorage.removeItem(backupKey(documentId));
  }
}

/** What this browser still had unsaved of a document when it was last closed; null when nothing. */
export function readBackup<Content>(documentId: string): Content | null {
  const kept = localStorage.getItem(backupKey(documentId));
  return kept ? (JSON.parse(kept) as Content) : null;
}

/**
 * What is being written, saved at every pause. Until the server has it, it is kept in the browser too: neither a lost
 * connection nor an ended session loses anything. When somebody else has saved meanwhile, saving stops until the writer
 * has chosen.
 */
export function useDraft<Content>(initial: OpenedDraft<Content>, save: EditingActions["save"]) {
  const { documentId } = initial;
  const [content, setContent] = useState(initial.content);
  const [status, setStatus] = useState<Status>("saved");
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const basis = useRef(initial.basis);
  const newest = useRef(initial.content);
  const running = useRef<Promise<boolean> | null>(null);

  /** Whether what was sent is saved, and nothing has been written since. */
  const take = useCallback(
    (answer: SaveAnswer, sent: Content): boolean => {
      const done = answer.ok && newest.current === sent;
      if (answer.ok) {
        basis.current = answer.basis;
        setSavedAt(answer.savedAt);
        if (done) localStorage.removeItem(backupKey(documentId));
        setStatus(done ? "saved" : "unsaved");
      } else if (answer.reason === "savedMeanwhile") {
        setConflict({ by: answer.by, basis: answer.basis, changes: answer.changes });
        setStatus("conflict");
      } else setStatus(answer.reason === "failed" ? "offline" : answer.reason);
      return done;
    },
    [documentId],
  );

  /** Saves what there is, after what is being saved already. Returns whether everything is saved. */
  const saveNow = useCallback(async (): Promise<boolean> => {
    await running.current;
    const sent = newest.current;
    if (isTooLong(sent)) {
      setStatus("tooLong");
      return false;
    }
    setStatus("saving");
    running.current = save({ documentId, basis: basis.current }, sent)
      .catch((): SaveAnswer => ({ ok: false, reason: "failed" }))
      .then((answer) => take(answer, sent));
    return running.current;
  }, [documentId, save, take]);

  const write = useCallback(
    (next: Content) => {
      newest.current = next;
      keepBackup(documentId, next);
      setContent(next);
      setStatus((now) => (now === "conflict" ? now : "unsaved"));
    },
    [documentId],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change begins the pause anew.
  useEffect(() => {
    if (status !== "unsaved" && status !== "offline" && status !== "signedOut") return;
    const timer = setTimeout(saveNow, status === "unsaved" ? PAUSE : RETRY);
    return () => clearTimeout(timer);
  }, [status, content, saveNow]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => status !== "saved" && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [status]);

  /** The writer's own text goes on from the other's, which stays a revision. */
  const keepMine = useCallback(async () => {
    if (!conflict) return;
    basis.current = conflict.basis;
    setConflict(null);
    await saveNow();
  }, [conflict, saveNow]);

  return { content, write, status, savedAt, conflict, keepMine, saveNow, basis: () => basis.current };
}
