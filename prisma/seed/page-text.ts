import type { RichText } from "@/lib/rich-text/schema";

/** The text of a page in one language. */
export type PageText = { title: string; lead: string | null; body: RichText };
