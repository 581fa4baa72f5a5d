import type { Locale } from "@/lib/i18n/locales";
import type { Block } from "@/lib/rich-text/schema";
import type { InlinePicture } from "./card-picture";

/**
 * The text that organisers have written in a message, and its language. `links` maps each link in the text to an
 * absolute URL.
 */
export type Letter = { lang: Locale; blocks: readonly Block[]; links: Readonly<Record<string, string>> };

/** The contents of a mail before it is rendered as HTML and as plain text. Only the letter contains formatting. */
export type MailContent = {
  subject: string;
  title: string;
  paragraphs: string[];
  letter?: Letter;
  card?: {
    heading: string;
    name: string;
    organisation: string;
    number: string;
    stamp: string;
    /** The code in letters, with its label, the text for those who do not see its picture, and the picture. */
    code: { text: string; label: string; alt: string; picture: InlinePicture };
  };
  action?: { label: string; url: string; note: string; other?: { label: string; url: string } };
  facts: { label: string; value: string; url?: string }[];
  closing: string;
  sender: string;
  reason: string;
  privacy: { label: string; url: string };
};
