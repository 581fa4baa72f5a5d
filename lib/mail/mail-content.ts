import type { Locale } from "@/lib/i18n/locales";
import type { Block } from "@/lib/rich-text/schema";

/** What organisers have written, in the language they wrote it in; `links`: from its addresses to whole ones. */
export type Letter = { lang: Locale; blocks: readonly Block[]; links: Readonly<Record<string, string>> };

/** A mail before it becomes HTML and text: plain words, no markup but the letter's. */
export type MailContent = {
  subject: string;
  title: string;
  paragraphs: string[];
  letter?: Letter;
  card?: { heading: string; name: string; organisation: string; number: string; stamp: string };
  action?: { label: string; url: string; note: string; other?: { label: string; url: string } };
  facts: { label: string; value: string; url?: string }[];
  closing: string;
  sender: string;
  reason: string;
  privacy: { label: string; url: string };
};
