"use client";

import { type ReactNode, useEffect, useRef } from "react";

type DialogProps = { title: string; onClose: () => void; children: ReactNode };

/** A window over the page that keeps the focus until it is closed, with Escape too. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title" className="text-xl">
        {title}
      </h2>
      <div className="mt-5">{children}</div>
    </dialog>
  );
}
