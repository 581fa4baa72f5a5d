import { z } from "zod";

const receiptSchema = z.object({
  seminarYear: z.number(),
  name: z.string(),
  organisation: z.string(),
  optionId: z.uuid(),
  outcome: z.enum(["confirmed", "waiting"]),
});

/**
 * The data for the page that confirms a registration: some of the values that this browser has just sent, and the
 * result. The data comes from a cookie, not from the database. Otherwise the page would tell strangers whether the
 * e-mail address that they entered was registered before.
 */
export type Receipt = z.infer<typeof receiptSchema>;

/** The name of the cookie in which the browser keeps a receipt. */
export const receiptCookie = "receipt";

/** Returns the value of a cookie for any JSON value. Contains only characters that a cookie may contain. */
export const toCookie = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Returns the value that `toCookie` has written. Returns null if the cookie does not match `schema`. */
export function fromCookie<T>(kept: string | undefined, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(kept ?? "", "base64url").toString())).data ?? null;
  } catch {
    return null;
  }
}

/** Reads the receipt for the seminar of a year from a cookie. Returns null if there is none for this seminar. */
export function readReceipt(kept: string | undefined, seminarYear: number): Receipt | null {
  const receipt = fromCookie(kept, receiptSchema);
  return receipt?.seminarYear === seminarYear ? receipt : null;
}
