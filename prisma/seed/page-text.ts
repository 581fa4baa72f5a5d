import type { RichText } from "@/lib/rich-text/schema";

/** What a page says in one language. */
export type PageText = { title: string; lead: string | null; body: RichText };
