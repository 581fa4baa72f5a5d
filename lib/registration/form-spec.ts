import type { QuestionKind } from "@/lib/db/generated/client";
import type { Localised } from "@/lib/i18n/localised";
import type { Price } from "./fees";

/**
 * The values that a browser sent for a form. The keys are the names of the fields. A ticked box has the value `"on"`; a
 * box that is not ticked is missing.
 */
export type FormValues = Readonly<Record<string, string>>;

export type FeeCategoryText = Price & { id: string; name: Localised; hint: Localised | null };

export type QuestionText = {
  id: string;
  kind: QuestionKind;
  required: boolean;
  /**
   * The id of the attendance option whose participants are asked this question, or null if all participants are asked.
   */
  optionId: string | null;
  label: Localised;
  hint: Localised | null;
  /**
   * The choices that organisers have written. If the kind of the question was changed, the question may still have
   * choices that its new kind does not use.
   */
  choices: readonly { id: string; label: Localised }[];
};

/** The fields that a seminar's form has in addition to the standard fields, in the reader's language. */
export type FormSpec = { feeCategories: readonly FeeCategoryText[]; questions: readonly QuestionText[] };

/** Returns the name of the form field for a question. A question of the kind `manyOf` has one field for each choice. */
export const questionField = (questionId: string, choiceId?: string) =>
  choiceId ? `question-${questionId}-${choiceId}` : `question-${questionId}`;
