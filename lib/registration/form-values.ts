import type { Locale } from "@/lib/i18n/locales";
import { billingFields } from "./billing/fields";
import type { Billing } from "./billing/schema";
import type { FormValues, QuestionText } from "./form-spec";
import { answerValues } from "./read-answers";
import type { RegistrationDetails } from "./schema";

type Asked = { questions: readonly QuestionText[]; locale: Locale };

/**
 * Converts details to the values that a form would send for them, so that a form can show the details. Answers to the
 * organisers' questions are included only if the caller passes `asked`, which contains the questions and the language
 * of the form.
 */
export function formValues(details: RegistrationDetails, asked?: Asked): FormValues {
  const { givenName, familyName, email, organisation, role, optionId, feeCategoryId, dietary, accessibility, message } =
    details;
  const texts = {
    givenName,
    familyName,
    email,
    organisation,
    role,
    optionId,
    feeCategoryId,
    dietary,
    accessibility,
    message,
  };
  return {
    ...given(texts),
    ...ticked("needsConsent", details.needsConsent),
    ...ticked("listed", details.listed),
    ...(details.billing && billingValues(details.billing)),
    ...(asked && answersOf(details, asked)),
  };
}

function answersOf({ answers }: RegistrationDetails, { questions, locale }: Asked): FormValues {
  const values = questions.map((question) => {
    const answer = answers.find(({ questionId }) => questionId === question.id);
    return answer && answerValues(question, answer, locale);
  });
  return Object.assign({}, ...values);
}

/** Converts billing details to the values that a form would send for them. */
function billingValues(billing: Billing): FormValues {
  return given(Object.fromEntries(billingFields.map((field) => [field, billing[field]])));
}

const ticked = (field: string, is: boolean): FormValues => (is ? { [field]: "on" } : {});

function given(texts: Record<string, string | null>): FormValues {
  return Object.fromEntries(Object.entries(texts).flatMap(([field, text]) => (text === null ? [] : [[field, text]])));
}
