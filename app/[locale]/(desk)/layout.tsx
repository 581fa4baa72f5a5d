import type { ReactNode } from "react";
import "@/components/editor/editor.css";

/** Exists for its imports: the desk's pages load what the public pages do not need. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
