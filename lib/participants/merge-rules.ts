import type { StoredDetails } from "@/lib/registration/load-details";
import { NOTE_LENGTH } from "./desk-actions";

/**
 * The details of one registration with what it has not from another of the same person. Answers to questions that
 * aren't `asked` in its way to take part are left behind.
 */
export function filledFrom(kept: StoredDetails, other: StoredDetails, asked: ReadonlySet<string>): StoredDetails {
  const answered = new Set(kept.answers.map(({ questionId }) => questionId));
  const missing = other.answers.filter(({ questionId }) => asked.has(questionId) && !answered.has(questionId));
  return {
    ...kept,
    role: kept.role ?? other.role,
    message: kept.message ?? other.message,
    feeCategoryId: kept.feeCategoryId ?? other.feeCategoryId,
    billing: kept.billing ?? other.billing,
    dietary: kept.dietary ?? other.dietary,
    accessibility: kept.accessibility ?? other.accessibility,
    needsConsent: kept.needsConsent || other.needsConsent,
    answers: [...kept.answers, ...missing],
  };
}

/** The notes of both, one after the other, as far as they fit. */
export function joinedNotes(kept: string | null, other: string | null): string | null {
  const notes = [kept, other].filter(Boolean);
  return notes.length > 0 ? [...new Set(notes)].join("\n\n").slice(0, NOTE_LENGTH) : null;
}
