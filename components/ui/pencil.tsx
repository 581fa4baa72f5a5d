import type { ReactNode } from "react";

/**
 * A text that looks like pencil writing. Use it for information that is not certain yet, and for the reason why some
 * information is missing.
 */
export function Pencil({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <span className={`pencil ${className}`}>{children}</span>;
}
