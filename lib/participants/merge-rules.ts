import type { StoredDetails } from "@/lib/registration/load-details";
import { NOTE_LENGTH } from "./desk-actions";

/**
 * Returns the details of the registration that is kept. If a detail is missing there, it is taken from `other`, another
 * registration of the same person. `asked` contains the ids of the questions that participants with the kept
 * registration's attendance option are asked. Answers to other questions are not taken from `other`.
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

/**
 * Joins two notes, with an empty line between them, and cuts the result to `NOTE_LENGTH` characters. Equal notes are
 * not repeated. Returns null if both notes are empty.
 */
export function joinedNotes(kept: string | null, other: string | null): string | null {
  const notes = [kept, other].filter(Boolean);
  return notes.length > 0 ? [...new Set(notes)].join("\n\n").slice(0, NOTE_LENGTH) : null;
}
