"use client";

import { useCallback, useEffect, useState } from "react";
import type { Basis, EditingActions } from "./editing-actions";
import { createSaver, type Saving } from "./saver";

/** How long a pause in writing is before it is saved, in milliseconds. */
const PAUSE = 1200;
/** How long to wait before trying again after the connection failed or the session ended, in milliseconds. */
const RETRY = 5000;

/** A document as its editing screen gets it. */
export type OpenedDraft<Content> = { documentId: string; basis: Basis; content: Content };

/** A document being written, as its screens see it. */
export type DraftInHand<Content> = ReturnType<typeof useDraft<Content>>;

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

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change begins the pause anew.
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
