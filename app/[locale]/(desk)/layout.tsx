import type { ReactNode } from "react";
import "@/components/editor/editor.css";

/**
 * This layout exists only for its CSS import: it loads the styles of the editor on desk pages, but not on public pages.
 */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
