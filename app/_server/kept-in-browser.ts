import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { billingFields } from "@/lib/registration/billing/fields";
import type { FormValues } from "@/lib/registration/form-spec";
import { deps } from "./deps";

// Browsers accept at most 4096 bytes, name and attributes included. Above that they silently keep the old cookie.
const MOST = 3800;

/**
 * Keeps a value for some minutes in a cookie that scripts cannot read. A value that is too long for a cookie is not
 * kept, and the old one is deleted. Works only in server actions.
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

/** The value that was kept. Null if there is none or if it does not match `schema`. */
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
 * Keeps the fields that a colleague's form has in common with this one: the organisation and who pays. They stay for 30
 * minutes in the browser that sent the form, so that nobody gets another person's billing details by typing an address.
 */
export async function keepForColleague(values: FormValues): Promise<void> {
  await keepInCookie(COLLEAGUE, commonOf(values), 30);
}

/** The values that were kept, to fill in a colleague's form. */
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
 * What the confirmation page shows: what this browser has just sent, and the answer. It comes from a cookie and not
 * from the database, so it does not tell strangers whether the address that they typed is registered.
 */
export type Receipt = z.infer<typeof receiptSchema>;

export async function giveReceipt(receipt: Receipt): Promise<void> {
  await keepInCookie(RECEIPT, receipt, 10);
}

export async function readReceipt(seminarYear: number): Promise<Receipt | null> {
  const receipt = await readCookie(RECEIPT, receiptSchema);
  return receipt?.seminarYear === seminarYear ? receipt : null;
}
