import type { ReactNode } from "react";

/** What is not certain yet, or why something is missing. */
export function Pencil({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <span className={`pencil ${className}`}>{children}</span>;
}
