"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

type DialogProps = { title: string; closeLabel: string; onClose: () => void; children: ReactNode };

/**
 * A modal dialog. The keyboard focus stays inside the dialog until the user closes it with its button or the Escape
 * key.
 */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title" className="text-xl">
        {title}
      </h2>
      <div className="mt-5">{children}</div>
      <p className="mt-3">
        <Button look="text" onClick={() => dialog.current?.close()}>
          {closeLabel}
        </Button>
      </p>
    </dialog>
  );
}
