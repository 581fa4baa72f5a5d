import "server-only";
import { z } from "zod";
import { billingFields } from "@/lib/registration/billing/fields";
import type { FormValues } from "@/lib/registration/form-spec";
import { keepInCookie, readCookie } from "./cookie";

const NAME = "colleague";
const fields = ["organisation", ...billingFields];

const valuesSchema = z.record(z.string(), z.string());

/**
 * Keeps the fields that a colleague's form has in common with this one: the organisation and who pays. They stay for 30
 * minutes in the browser that sent the form, so that nobody gets another person's billing details by typing an address.
 */
export async function keepForColleague(values: FormValues): Promise<void> {
  await keepInCookie(NAME, commonOf(values), 30);
}

/** The values that were kept, to fill in a colleague's form. */
export async function readForColleague(): Promise<FormValues> {
  return commonOf((await readCookie(NAME, valuesSchema)) ?? {});
}

function commonOf(values: FormValues): FormValues {
  return Object.fromEntries(fields.flatMap((field) => (values[field] ? [[field, values[field]]] : [])));
}
