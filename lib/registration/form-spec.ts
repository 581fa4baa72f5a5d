import type { QuestionKind } from "@/lib/db/generated/client";
import type { Localised } from "@/lib/i18n/localised";
import type { Price } from "./fees";

/**
 * The values that a form sent: each field's text by the field's name. A ticked box has the value `"on"`; a box that is
 * not ticked is missing.
 */
export type FormValues = Readonly<Record<string, string>>;

export type FeeCategoryText = Price & { id: string; name: Localised; hint: Localised | null };

export type QuestionText = {
  id: string;
  kind: QuestionKind;
  required: boolean;
  /** The attendance option whose participants are asked this question, or null when all participants are asked. */
  optionId: string | null;
  label: Localised;
  hint: Localised | null;
  /** The choices that organisers have written. A question that was of a kind with choices before may still have them. */
  choices: readonly { id: string; label: Localised }[];
};

/** What a seminar's form asks in addition to the fields that every form has, in the reader's language. */
export type FormSpec = { feeCategories: readonly FeeCategoryText[]; questions: readonly QuestionText[] };

/** Returns the name of a question's form field. Each choice of a `manyOf` question has a field of its own. */
export const questionField = (questionId: string, choiceId?: string) =>
  choiceId ? `question-${questionId}-${choiceId}` : `question-${questionId}`;
