import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { giveCookie } from "@/lib/front/with-cookies";
import { billingFields } from "@/lib/registration/billing/fields";
import type { FormValues } from "@/lib/registration/form-spec";
import { fromCookie, type Receipt, readReceipt, receiptCookie, toCookie } from "@/lib/registration/receipt";
import { deps } from "./deps";

// The maximum length of the text in a cookie. A cookie with its name and attributes may have at most 4096 bytes. If a
// new cookie is larger, browsers ignore it without an error, and the old cookie remains.
const MOST = 3800;

/**
 * Stores a value for some minutes in a cookie that scripts cannot read. If the value is too long for a cookie, deletes
 * the old cookie instead. Works only in server actions.
 */
function keepInCookie(name: string, value: unknown, minutes: number): void {
  const kept = toCookie(value);
  const secure = deps().env.siteUrl.startsWith("https:");
  if (kept.length > MOST) giveCookie(name, "", { minutes: 0, secure });
  else giveCookie(name, kept, { minutes, secure });
}

const COLLEAGUE = "colleague";
const fields = ["organisation", ...billingFields];

const valuesSchema = z.record(z.string(), z.string());

/**
 * Stores the initial values of the form for a colleague: the organisation and the billing details. They stay for 30
 * minutes in the browser that sent the form. They are not stored on the server, so nobody can get the billing details
 * of another person by opening a URL.
 */
export function keepForColleague(values: FormValues): void {
  keepInCookie(COLLEAGUE, commonOf(values), 30);
}

/** Returns the values that `keepForColleague` has stored, or an empty object. */
export async function readForColleague(): Promise<FormValues> {
  return commonOf(fromCookie((await cookies()).get(COLLEAGUE)?.value, valuesSchema) ?? {});
}

function commonOf(values: FormValues): FormValues {
  return Object.fromEntries(fields.flatMap((field) => (values[field] ? [[field, values[field]]] : [])));
}

/** Keeps the receipt for the page that confirms the registration. */
export function giveReceipt(receipt: Receipt): void {
  keepInCookie(receiptCookie, receipt, 10);
}

/** Returns the receipt that this browser keeps for the seminar of a year; null if it keeps none. */
export async function currentReceipt(seminarYear: number): Promise<Receipt | null> {
  return readReceipt((await cookies()).get(receiptCookie)?.value, seminarYear);
}
