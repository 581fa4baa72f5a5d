import type { ReactNode } from "react";
import "@/components/editor/editor.css";

/** The desk's pages have what the public ones need not load. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
