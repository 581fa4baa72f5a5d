import { validate } from "stdnum/lib/cjs/fi/ytunnus.js";
import type { FieldRead } from "@/lib/forms/read-fields";

/** Returns the text in capitals, without the spaces and invisible characters that people type or copy with a number. */
export const bare = (text: string) => text.replace(/[\s\p{Cf}]/gu, "").toUpperCase();

/** Whether the last of the eight digits of a Business ID is the right check digit. Eight zeros are refused. */
export function isBusinessId(digits: string): boolean {
  return /[1-9]/.test(digits) && validate(digits).isValid;
}

/**
 * Reads a Finnish Business ID and returns it as `1234567-8`. It may be written like this, without the hyphen, as a VAT
 * number (`FI12345678`), or without the leading zero of an old one. Problems: `businessIdMalformed`, or
 * `businessIdWrong` when the check digit is wrong.
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
