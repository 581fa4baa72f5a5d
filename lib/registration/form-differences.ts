import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { answerWords } from "./answer-words";
import { billingFields } from "./billing/fields";
import type { FormSpec, FormValues } from "./form-spec";
import { formValues } from "./form-values";
import type { StoredDetails } from "./load-details";

/**
 * A field of a registration for which two people have entered different values. `label` is the label of the field in
 * the form. `theirs` is the other person's value, which is stored, and `mine` is the value from the reader's own form.
 * Both are texts as the form shows them. An empty text means that no value was entered.
 */
export type Difference = { label: string; theirs: string; mine: string };

type Form = { spec: FormSpec; options: readonly { id: string; name: string }[]; locale: Locale };

const billingLabels = {
  payer: "payer",
  invoiceKind: "kind",
  businessId: "businessId",
  eInvoiceAddress: "address",
  operatorCode: "operator",
  invoiceEmail: "email",
  postalAddress: "postalAddress",
  reference: "reference",
} as const satisfies Record<(typeof billingFields)[number], string>;

type Words = { label: string; words: (details: StoredDetails) => string };

/**
 * Returns the form's fields in order. Each field has a label and a function that returns the field's value as a text.
 */
function fieldsOf({ spec, options, locale }: Form): Words[] {
  const t = translator(locale, "registration");
  const own = translator(locale, "own");
  const written = (field: string, label: string): Words => ({
    label,
    words: (details) => valuesOf(details)[field] ?? "",
  });
  const chosen = (field: string, label: string, choices: readonly { id: string; name: string }[]): Words => ({
    label,
    words: (details) => choices.find(({ id }) => id === valuesOf(details)[field])?.name ?? "",
  });
  const kinds = (["eInvoice", "email", "post"] as const).map((id) => ({ id, name: t(`form.billing.kinds.${id}`) }));
  const languages = locales.map((id) => ({ id, name: own(`details.languages.${id}`) }));
  const fees = spec.feeCategories.map(({ id, name }) => ({ id, name: name.value }));
  return [
    ...(["name", "email", "organisation", "role"] as const).map((field) => written(field, t(`form.${field}`))),
    chosen("optionId", t("form.attendance"), options),
    chosen("feeCategoryId", t("form.feeCategory"), fees),
    ...billingFields.map((field) => {
      const label = t(`form.billing.${billingLabels[field]}`);
      return field === "invoiceKind" ? chosen(field, label, kinds) : written(field, label);
    }),
    ...spec.questions.map((question) => ({
      label: question.label.value,
      words: ({ answers }: StoredDetails) => {
        const answer = answers.find(({ questionId }) => questionId === question.id);
        return answer ? answerWords(question, answer.value, locale).join(", ") : "";
      },
    })),
    ...(["dietary", "accessibility", "message"] as const).map((field) => written(field, t(`form.${field}`))),
    chosen("listed", t("form.permissions"), [{ id: "on", name: t("form.listed") }]),
    chosen("language", own("edit.language"), languages),
  ];
}

const valuesOf = (details: StoredDetails): FormValues => ({ ...formValues(details), language: details.locale });

/**
 * Returns the fields whose values differ in two versions of a registration's details, in the order of the form. Values
 * are given as texts.
 */
export function formDifferences(theirs: StoredDetails, mine: StoredDetails, form: Form): Difference[] {
  return fieldsOf(form)
    .map(({ label, words }) => ({ label, theirs: words(theirs), mine: words(mine) }))
    .filter((each) => each.theirs !== each.mine);
}
