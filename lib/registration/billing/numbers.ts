import { isValidIBAN } from "ibantools";
import { validate } from "stdnum/lib/cjs/fi/ytunnus.js";
import type { FieldRead } from "@/lib/forms/read-fields";
import { operators } from "./operators";

/**
 * Returns the text in capital letters and without spaces and invisible characters, which people often type or copy with
 * a number.
 */
const bare = (text: string) => text.replace(/[\s\p{Cf}]/gu, "").toUpperCase();

/**
 * Checks whether the last of the eight digits of a Finnish Business ID is the correct check digit. Eight zeros are
 * refused.
 */
function isBusinessId(digits: string): boolean {
  return /[1-9]/.test(digits) && validate(digits).isValid;
}

/**
 * Reads a Finnish Business ID and returns it in the form `1234567-8`. The text may be in this form, without the hyphen,
 * in the form of a VAT number (`FI12345678`), or without the leading zero of an old Business ID. Problems:
 * `businessIdMalformed`, or `businessIdWrong` if the check digit is wrong.
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

/**
 * Reads an e-invoice address and returns it without spaces. Finnish operators use two kinds of address:
 * - an OVT code (SFS 5748; code 0216 in Peppol's list of identifier schemes): `0037`, the eight digits of the Business
 *   ID, and up to five letters or digits that the organisation chooses. A Peppol prefix `0216:` is removed.
 * - an IBAN (ISO 13616), if the operator is a bank.
 *
 * This function verifies the check digits of both kinds. Problems: `eInvoiceAddressMalformed`, or
 * `eInvoiceAddressWrong` if the check digits are wrong.
 */
export function readEInvoiceAddress(text: string): FieldRead<string> {
  const address = bare(text).replace(/^0216:/, "");
  const ovt = /^0037(\d{8})[0-9A-Z]{0,5}$/.exec(address);
  const isIban = /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(address);
  if (!ovt && !isIban) return { ok: false, problem: "eInvoiceAddressMalformed" };
  const right = ovt ? isBusinessId(ovt[1] ?? "") : isValidIBAN(address);
  return right ? { ok: true, value: address } : { ok: false, problem: "eInvoiceAddressWrong" };
}

/**
 * Reads the code of an e-invoice operator and returns it in capital letters and without spaces. If the text is the name
 * of a known operator, returns the code of that operator.
 */
export function readOperatorCode(text: string): FieldRead<string> {
  const written = bare(text);
  const known = operators.find(({ name }) => bare(name) === written);
  if (known) return { ok: true, value: known.code };
  return /^[0-9A-Z]{6,20}$/.test(written) ? { ok: true, value: written } : { ok: false, problem: "operatorMalformed" };
}
