import type { ReactNode } from "react";
import "@/components/editor/editor.css";

/**
 * Renders the page without any frame. This layout exists only for its CSS import, which loads the styles of the text
 * editor on desk pages (the pages of signed-in users) but not on public pages.
 */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
