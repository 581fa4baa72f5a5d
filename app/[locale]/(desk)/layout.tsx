import type { ReactNode } from "react";
import "@/components/editor/editor.css";

/**
 * This layout exists only for its import: the styles of the editor are loaded on the desk's pages, and not on public
 * pages.
 */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
