import { validate } from "stdnum/lib/cjs/fi/ytunnus.js";
import type { FieldRead } from "@/lib/forms/read-fields";

/** Without what people put between the characters when they write or copy a number; in capitals. */
export const bare = (text: string) => text.replace(/[\s\p{Cf}]/gu, "").toUpperCase();

/** Whether the eight digits of a Business ID agree with its check digit. None is all zeros. */
export function isBusinessId(digits: string): boolean {
  return /[1-9]/.test(digits) && validate(digits).isValid;
}

/**
 * A Finnish Business ID as `1234567-8`, whether it was written so, without its hyphen, as a VAT number (`FI12345678`)
 * or without the leading zero of an old one.
 */
export function readBusinessId(text: string): FieldRead<string> {
  const shape = /^(?:FI)?(?:(\d{7})-?|(\d{6})-)(\d)$/.exec(bare(text).replace(/\p{Pd}/gu, "-"));
  if (!shape) return { ok: false, problem: "businessIdMalformed" };
  const [, seven, six, check] = shape;
  const number = seven ?? `0${six}`;
  return isBusinessId(`${number}${check}`)
    ? { ok: true, value: `${number}-${check}` }
    : { ok: false, problem: "businessIdWrong" };
}
