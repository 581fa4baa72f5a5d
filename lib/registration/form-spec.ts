import type { QuestionKind } from "@/lib/db/generated/client";
import type { Localised } from "@/lib/i18n/localised";
import type { Price } from "./fees";

/** What a form sent: each field's text by its name; a ticked box is `"on"`, any other missing. */
export type FormValues = Readonly<Record<string, string>>;

export type FeeCategoryText = Price & { id: string; name: Localised; hint: Localised | null };

export type QuestionText = {
  id: string;
  kind: QuestionKind;
  required: boolean;
  /** Asked of those only who take part in this way; null: of all. */
  optionId: string | null;
  label: Localised;
  hint: Localised | null;
  /** Of `oneOf` and `manyOf`. */
  choices: readonly { id: string; label: Localised }[];
};

/** What a seminar's form asks beside what every form does, in the reader's language. */
export type FormSpec = { feeCategories: readonly FeeCategoryText[]; questions: readonly QuestionText[] };

/** The field of a question; for `manyOf`, each choice has a field of its own. */
export const questionField = (questionId: string, choiceId?: string) =>
  choiceId ? `question-${questionId}-${choiceId}` : `question-${questionId}`;
