"use client";

import { useCallback, useEffect, useState } from "react";
import type { Basis, EditingActions } from "./editing-actions";
import { createSaver, type Saving } from "./saver";

/** The pause in typing, in milliseconds, after which the draft is saved. */
const PAUSE = 1200;
/**
 * The time in milliseconds after which the browser tries to save again, if the connection has failed or the session has
 * ended.
 */
const RETRY = 5000;

/** The document that the server sends to the editing screen. */
export type OpenedDraft<Content> = { documentId: string; basis: Basis; content: Content };

/** The document while it is edited: its content, the state of saving, and the functions that change and save it. */
export type DraftInHand<Content> = ReturnType<typeof useDraft<Content>>;

const backupKey = (documentId: string) => `draft:${documentId}`;

/**
 * Stores a draft in the browser. Browsers store only a few megabytes. If the draft is too long, an older stored draft
 * is removed, and the new one exists only in the open window until the server has saved it.
 */
function keepBackup(documentId: string, content: unknown): void {
  try {
    localStorage.setItem(backupKey(documentId), JSON.stringify(content));
  } catch {
    localStorage.removeItem(backupKey(documentId));
  }
}

/**
 * Returns the draft that this browser stored because the server had not saved it. Returns null if there is no such
 * draft.
 */
export function readBackup<Content>(documentId: string): Content | null {
  const kept = localStorage.getItem(backupKey(documentId));
  return kept ? (JSON.parse(kept) as Content) : null;
}

/**
 * Manages the draft of a document while it is edited. The draft is saved after every pause in typing. Until the server
 * has saved the draft, the browser stores it too, so no text is lost if the connection fails or the session ends. If
 * somebody else has saved the document in the meantime, saving stops until the writer resolves the conflict.
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
