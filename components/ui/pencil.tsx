import type { ReactNode } from "react";

/** Text in pencil style, for what is not certain yet or why something is missing. */
export function Pencil({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <span className={`pencil ${className}`}>{children}</span>;
}
