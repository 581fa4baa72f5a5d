import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { billingFields } from "@/lib/registration/billing/fields";
import type { FormValues } from "@/lib/registration/form-spec";
import { deps } from "./deps";

// The maximum length of the text in a cookie. A cookie with its name and attributes may have at most 4096 bytes. If a
// new cookie is larger, browsers ignore it without an error, and the old cookie remains.
const MOST = 3800;

/**
 * Stores a value for some minutes in a cookie that scripts cannot read. If the value is too long for a cookie, deletes
 * the old cookie instead. Works only in server actions.
 */
async function keepInCookie(name: string, value: unknown, minutes: number): Promise<void> {
  const store = await cookies();
  const kept = Buffer.from(JSON.stringify(value)).toString("base64url");
  if (kept.length > MOST) {
    store.delete(name);
    return;
  }
  store.set(name, kept, {
    httpOnly: true,
    sameSite: "lax",
    secure: deps().env.siteUrl.startsWith("https:"),
    maxAge: minutes * 60,
  });
}

/** Returns the value stored in the cookie. Returns null if there is no cookie or its value does not match `schema`. */
async function readCookie<T>(name: string, schema: z.ZodType<T>): Promise<T | null> {
  const store = await cookies();
  try {
    const kept = schema.safeParse(JSON.parse(Buffer.from(store.get(name)?.value ?? "", "base64url").toString()));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

const COLLEAGUE = "colleague";
const fields = ["organisation", ...billingFields];

const valuesSchema = z.record(z.string(), z.string());

/**
 * Stores the initial values of the form for a colleague: the organisation and the billing details. They stay for 30
 * minutes in the browser that sent the form. They are not stored on the server, so nobody can get the billing details
 * of another person by opening a URL.
 */
export async function keepForColleague(values: FormValues): Promise<void> {
  await keepInCookie(COLLEAGUE, commonOf(values), 30);
}

/** Returns the values that `keepForColleague` has stored, or an empty object. */
export async function readForColleague(): Promise<FormValues> {
  return commonOf((await readCookie(COLLEAGUE, valuesSchema)) ?? {});
}

function commonOf(values: FormValues): FormValues {
  return Object.fromEntries(fields.flatMap((field) => (values[field] ? [[field, values[field]]] : [])));
}

const RECEIPT = "receipt";

const receiptSchema = z.object({
  seminarYear: z.number(),
  name: z.string(),
  organisation: z.string(),
  optionId: z.uuid(),
  outcome: z.enum(["confirmed", "waiting"]),
});

/**
 * The data for the page that confirms a registration: some of the values that this browser has just sent, and the
 * result. The data comes from a cookie, not from the database. With data from the database, the page would reveal to
 * strangers whether the e-mail address that they entered was already registered.
 */
export type Receipt = z.infer<typeof receiptSchema>;

export async function giveReceipt(receipt: Receipt): Promise<void> {
  await keepInCookie(RECEIPT, receipt, 10);
}

export async function readReceipt(seminarYear: number): Promise<Receipt | null> {
  const receipt = await readCookie(RECEIPT, receiptSchema);
  return receipt?.seminarYear === seminarYear ? receipt : null;
}
