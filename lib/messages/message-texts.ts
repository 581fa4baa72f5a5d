import type { TextOf } from "@/lib/documents/kind";
import { type Locale, locales } from "@/lib/i18n/locales";
import { linesOf } from "@/lib/rich-text/lines";
import { hasWords } from "@/lib/rich-text/walk";
import type { MessageContent, MessageText } from "./schema";

export type MessageState = "draft" | "scheduled" | "sent";

/** The state of a message. */
export function messageState({ sendAt, sentAt }: { sendAt: Date | null; sentAt: Date | null }): MessageState {
  if (sentAt) return "sent";
  return sendAt ? "scheduled" : "draft";
}

const hasSubject = ({ subject }: MessageText) => subject.trim() !== "";
const hasBody = ({ body }: MessageText) => hasWords(body);

/** The languages in which a message has a subject or a body. */
export function writtenLanguages(content: MessageContent): Locale[] {
  return locales.filter((locale) => hasSubject(content[locale]) || hasBody(content[locale]));
}

/**
 * Why a message is not ready to be sent: nothing is written, or a language has a subject but no body, or the reverse.
 */
export type Unfinished = { reason: "nothingWritten" } | { reason: "subjectMissing" | "bodyMissing"; locale: Locale };

/** The first reason why a message is not ready to be sent; null when it is ready. */
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
 * The text of a message for a reader of `locale`: in that language, else in the first language that it is written in.
 */
export function textFor(content: MessageContent, locale: Locale): MessageText & { lang: Locale } {
  const written = writtenLanguages(content);
  const lang = written.includes(locale) ? locale : (written[0] ?? locale);
  return { ...content[lang], lang };
}

/** The subject that lists show: that of the first language that has one; null when none has. */
export function titleOf(content: MessageContent): { value: string; lang: Locale } | null {
  const lang = locales.find((locale) => hasSubject(content[locale]));
  return lang ? { value: content[lang].subject, lang } : null;
}

/** All texts of a message, to compare two versions that two people have written. */
export function textsOf(content: MessageContent): TextOf[] {
  return locales.flatMap((locale): TextOf[] => [
    { place: "title", locale, lines: content[locale].subject ? [content[locale].subject] : [] },
    { place: "body", locale, lines: linesOf(content[locale].body, locale) },
  ]);
}
