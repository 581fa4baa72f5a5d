import type { TextOf } from "@/lib/documents/kind";
import { type Locale, locales } from "@/lib/i18n/locales";
import { linesOf } from "@/lib/rich-text/lines";
import { hasWords } from "@/lib/rich-text/walk";
import type { MessageContent, MessageText } from "./schema";

export type MessageState = "draft" | "scheduled" | "sent";

export function messageState({ sendAt, sentAt }: { sendAt: Date | null; sentAt: Date | null }): MessageState {
  if (sentAt) return "sent";
  return sendAt ? "scheduled" : "draft";
}

const hasSubject = ({ subject }: MessageText) => subject.trim() !== "";
const hasBody = ({ body }: MessageText) => hasWords(body);

/** Returns the languages in which a message has a subject or a body. */
export function writtenLanguages(content: MessageContent): Locale[] {
  return locales.filter((locale) => hasSubject(content[locale]) || hasBody(content[locale]));
}

/**
 * The reasons why a message cannot be sent yet: it is empty, or in one language either the subject or the body is
 * missing.
 */
export type Unfinished = { reason: "nothingWritten" } | { reason: "subjectMissing" | "bodyMissing"; locale: Locale };

/** Returns the first reason why a message cannot be sent yet, or null if it can be sent. */
export function unfinished(content: MessageContent): Unfinished | null {
  const written = writtenLanguages(content);
  if (written.length === 0) return { reason: "nothingWritten" };
  for (const locale of written) {
    if (!hasSubject(content[locale])) return { reason: "subjectMissing", locale };
    if (!hasBody(content[locale])) return { reason: "bodyMissing", locale };
  }
  return null;
}

/**
 * Returns the text of a message for a reader whose language is `locale`. If the message is not written in that
 * language, returns the text in the first language in which it is written.
 */
export function textFor(content: MessageContent, locale: Locale): MessageText & { lang: Locale } {
  const written = writtenLanguages(content);
  const lang = written.includes(locale) ? locale : (written[0] ?? locale);
  return { ...content[lang], lang };
}

/** Returns the subject for lists, in the first language that has a subject. Returns null if no language has one. */
export function titleOf(content: MessageContent): { value: string; lang: Locale } | null {
  const lang = locales.find((locale) => hasSubject(content[locale]));
  return lang ? { value: content[lang].subject, lang } : null;
}

/** Returns all texts of a message. They are needed to show the differences between the versions of two users. */
export function textsOf(content: MessageContent): TextOf[] {
  return locales.flatMap((locale): TextOf[] => [
    { place: "title", locale, lines: content[locale].subject ? [content[locale].subject] : [] },
    { place: "body", locale, lines: linesOf(content[locale].body, locale) },
  ]);
}
