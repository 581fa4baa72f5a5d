import type { ReactNode } from "react";
import "@/components/editor/editor.css";

/**
 * This layout exists only for its CSS import, which loads the styles of the editor on desk pages but not public pages.
 */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
