import type { ReactNode } from "react";
import { StampWord } from "./stamp";

type NoticeProps =
  | { kind: "info" | "pencil" | "error"; title?: string; children?: ReactNode }
  | { kind: "done"; title: string; children?: ReactNode };

const looks = {
  info: "notice",
  pencil: "notice notice-pencil",
  error: "notice notice-error",
  done: "notice notice-done",
};

/**
 * A short message of one of four kinds: information, success (`done`, with a title that looks like a stamp), something
 * that is not certain yet (`pencil`), or an error.
 */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className={looks[kind]} role={kind === "error" ? "alert" : undefined}>
      {title && kind === "done" && <StampWord turn={4}>{title}</StampWord>}
      {title && kind !== "done" && <strong className="block">{title}</strong>}
      <div className={kind === "pencil" ? "pencil" : undefined}>{children}</div>
    </div>
  );
}
