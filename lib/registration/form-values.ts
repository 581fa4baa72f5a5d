import { billingFields } from "./billing/fields";
import type { Billing } from "./billing/schema";
import { type FormValues, questionField } from "./form-spec";
import type { Answer } from "./read-answers";
import type { RegistrationDetails } from "./schema";

/** Converts details to the values that a form would send for them, so that a form can show them. */
export function formValues(details: RegistrationDetails): FormValues {
  const { name, email, organisation, role, optionId, feeCategoryId, dietary, accessibility, message } = details;
  const texts = { name, email, organisation, role, optionId, feeCategoryId, dietary, accessibility, message };
  return {
    ...given(texts),
    ...ticked("needsConsent", details.needsConsent),
    ...ticked("listed", details.listed),
    ...(details.billing && billingValues(details.billing)),
    ...Object.assign({}, ...details.answers.map(answerValues)),
  };
}

/** Converts billing details alone, in the same way as `formValues`. */
function billingValues(billing: Billing): FormValues {
  return given(Object.fromEntries(billingFields.map((field) => [field, billing[field]])));
}

const ticked = (field: string, is: boolean): FormValues => (is ? { [field]: "on" } : {});

function given(texts: Record<string, string | null>): FormValues {
  return Object.fromEntries(Object.entries(texts).flatMap(([field, text]) => (text === null ? [] : [[field, text]])));
}

function answerValues({ questionId, value }: Answer): FormValues {
  if (Array.isArray(value)) return Object.fromEntries(value.map((id) => [questionField(questionId, id), "on"]));
  const yesOrNo = value ? "yes" : "no";
  return { [questionField(questionId)]: typeof value === "boolean" ? yesOrNo : String(value) };
}
