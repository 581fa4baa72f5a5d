import type { Locale } from "@/lib/i18n/locales";
import type { Block } from "@/lib/rich-text/schema";

/**
 * What organisers have written in a message; `lang` is the language of the text. `links` maps each link in the text to
 * its absolute URL.
 */
export type Letter = { lang: Locale; blocks: readonly Block[]; links: Readonly<Record<string, string>> };

/** The contents of a mail before it is rendered as HTML and text. Only the letter has markup. */
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
