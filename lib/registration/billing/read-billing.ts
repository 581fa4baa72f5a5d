import { type PersonName, wholeName } from "@/lib/forms/person-name";
import { type Read, readFields } from "@/lib/forms/read-fields";
import type { FormValues } from "../form-spec";
import { billingFields } from "./fields";
import { type Billing, billingSchemas, invoiceKinds, undecidedBillingSchema } from "./schema";

const nothing = {
  businessId: null,
  eInvoiceAddress: null,
  operatorCode: null,
  invoiceEmail: null,
  postalAddress: null,
  reference: null,
};

/** Checks whether any billing field of the form has a value. */
const givesBilling = (values: FormValues) => billingFields.some((field) => values[field]?.trim());

/**
 * Reads the billing details from a form that was sent. Returns null if all billing fields are empty. Fields that are
 * not needed for the chosen kind of invoice are ignored.
 */
export function readBilling(values: FormValues): Read<Billing | null> {
  if (!givesBilling(values)) return { ok: true, value: null };
  const invoiceKind = invoiceKinds.find((kind) => kind === values["invoiceKind"]);
  const schema = invoiceKind ? billingSchemas[invoiceKind] : undecidedBillingSchema;
  const read = readFields<Pick<Billing, "payer"> & Partial<Billing>>(schema, values);
  return read.ok ? { ok: true, value: { ...nothing, invoiceKind: invoiceKind ?? "email", ...read.value } } : read;
}

/**
 * Returns the billing details of a participant who has left the billing fields empty: the participant pays, and gets
 * the invoice by e-mail.
 */
export function billingOf({ email, ...name }: PersonName & { email: string }): Billing {
  return { ...nothing, payer: wholeName(name), invoiceKind: "email", invoiceEmail: email };
}
