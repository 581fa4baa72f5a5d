import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { billingFields } from "./billing/fields";
import { type FormSpec, type FormValues, type QuestionText, questionField } from "./form-spec";

/**
 * A field that two people have filled in differently, with both values as the form shows them. A value is empty where
 * nothing was entered.
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

type Words = { label: string; words: (values: FormValues) => string };

/** Returns each field's label and a function that puts its value into words, in the order of the form. */
function fieldsOf({ spec, options, locale }: Form): Words[] {
  const t = translator(locale, "registration");
  const own = translator(locale, "own");
  const written = (field: string, label: string): Words => ({ label, words: (values) => values[field] ?? "" });
  const chosen = (field: string, label: string, choices: readonly { id: string; name: string }[]): Words => ({
    label,
    words: (values) => choices.find(({ id }) => id === values[field])?.name ?? "",
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
    ...spec.questions.map((question) => ({ label: question.label.value, words: answerWords(question, locale) })),
    ...(["dietary", "accessibility", "message"] as const).map((field) => written(field, t(`form.${field}`))),
    chosen("listed", t("form.permissions"), [{ id: "on", name: t("form.listed") }]),
    chosen("language", own("edit.language"), languages),
  ];
}

function answerWords({ id, kind, choices }: QuestionText, locale: Locale): Words["words"] {
  const t = translator(locale, "registration");
  return (values) => {
    const sent = values[questionField(id)] ?? "";
    if (kind === "yesNo") return sent && t(sent === "yes" ? "form.yes" : "form.no");
    if (kind !== "oneOf" && kind !== "manyOf") return sent;
    const ticked = choices.filter((choice) => choice.id === sent || values[questionField(id, choice.id)] === "on");
    return ticked.map(({ label }) => label.value).join(", ");
  };
}

/**
 * Returns the fields in which two sets of form values differ, in the order of the form. The values must have been made
 * from stored details (form-values.ts).
 */
export function formDifferences(theirs: FormValues, mine: FormValues, form: Form): Difference[] {
  return fieldsOf(form)
    .map(({ label, words }) => ({ label, theirs: words(theirs), mine: words(mine) }))
    .filter((each) => each.theirs !== each.mine);
}
