import "server-only";
import { z } from "zod";
import { billingFields } from "@/lib/registration/billing/fields";
import type { FormValues } from "@/lib/registration/form-spec";
import { keepInCookie, readCookie } from "./cookie";

const NAME = "colleague";
const fields = ["organisation", ...billingFields];

const valuesSchema = z.record(z.string(), z.string());

/**
 * Keeps of a form what a colleague's has in common with it: the organisation and who pays. In the browser that sent
 * it, for half an hour, so that nobody gets another's billing details by typing an address.
 */
export async function keepForColleague(values: FormValues): Promise<void> {
  await keepInCookie(NAME, commonOf(values), 30);
}

/** What was kept, for filling in a colleague's form. */
export async function readForColleague(): Promise<FormValues> {
  return commonOf((await readCookie(NAME, valuesSchema)) ?? {});
}

function commonOf(values: FormValues): FormValues {
  return Object.fromEntries(fields.flatMap((field) => (values[field] ? [[field, values[field]]] : [])));
}
