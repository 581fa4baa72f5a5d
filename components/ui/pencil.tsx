import type { ReactNode } from "react";

/** A text in pencil style. Use it for things that are not certain yet, and for the reason why something is missing. */
export function Pencil({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <span className={`pencil ${className}`}>{children}</span>;
}
