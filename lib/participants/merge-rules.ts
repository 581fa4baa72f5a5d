import type { StoredDetails } from "@/lib/registration/load-details";
import { NOTE_LENGTH } from "./desk-actions";

/**
 * Returns the details of `kept`, and where they are missing, those of `other`, a registration of the same person.
 * `asked` contains the ids of the questions that the kept registration's option asks; answers to other questions are
 * left out.
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
 * Joins two notes, with an empty line between them, and cuts the result to `NOTE_LENGTH`. Returns null when there are
 * none.
 */
export function joinedNotes(kept: string | null, other: string | null): string | null {
  const notes = [kept, other].filter(Boolean);
  return notes.length > 0 ? [...new Set(notes)].join("\n\n").slice(0, NOTE_LENGTH) : null;
}
