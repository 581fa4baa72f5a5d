"use client";

import { useCallback, useEffect, useState } from "react";
import type { Basis, EditingActions } from "./editing-actions";
import { createSaver, type Saving } from "./saver";

/** Milliseconds without typing after which the draft is saved. */
const PAUSE = 1200;
/** Milliseconds until the next try after the connection failed or the session ended. */
const RETRY = 5000;

/** A document as the editing screen receives it. */
export type OpenedDraft<Content> = { documentId: string; basis: Basis; content: Content };

/** A document that is being edited, as `useDraft` returns it. */
export type DraftInHand<Content> = ReturnType<typeof useDraft<Content>>;

const backupKey = (documentId: string) => `draft:${documentId}`;

/** Browsers store only a few megabytes. If the draft is longer, it exists only in the window until it is saved. */
function keepBackup(documentId: string, content: unknown): void {
  try {
    localStorage.setItem(backupKey(documentId), JSON.stringify(content));
  } catch {
    localStorage.removeItem(backupKey(documentId));
  }
}

/** What this browser had not saved of a document when it was closed, or null. */
export function readBackup<Content>(documentId: string): Content | null {
  const kept = localStorage.getItem(backupKey(documentId));
  return kept ? (JSON.parse(kept) as Content) : null;
}

/**
 * The draft of a document, saved after every pause in typing. Until the server has it, the browser stores it too, so
 * that neither a lost connection nor an ended session loses text. If somebody else has saved meanwhile, saving stops
 * until the writer has decided.
 */
export function useDraft<Content>(initial: OpenedDraft<Content>, save: EditingActions["save"]) {
  const { documentId, basis } = initial;
  const [content, setContent] = useState(initial.content);
  const [saving, setSaving] = useState<Saving>({ status: "saved", savedAt: null, conflict: null, basis });
  const [saver] = useState(() =>
    createSaver<Content>({
      ...initial,
      save,
      onChange: setSaving,
      onSettled: () => localStorage.removeItem(backupKey(documentId)),
    }),
  );
  const { status } = saving;

  const write = useCallback(
    (next: Content) => {
      keepBackup(documentId, next);
      setContent(next);
      saver.write(next);
    },
    [documentId, saver],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the content restarts the timer.
  useEffect(() => {
    if (status !== "unsaved" && status !== "offline" && status !== "signedOut") return;
    const timer = setTimeout(saver.saveNow, status === "unsaved" ? PAUSE : RETRY);
    return () => clearTimeout(timer);
  }, [status, content, saver]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => status !== "saved" && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [status]);

  const { saveNow, afterSaving, keepMine } = saver;
  return { content, write, ...saving, saveNow, afterSaving, keepMine };
}
