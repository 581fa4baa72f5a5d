import { isValidIBAN } from "ibantools";
import { validate } from "stdnum/lib/cjs/fi/ytunnus.js";
import type { FieldRead } from "@/lib/forms/read-fields";
import { operators } from "./operators";

/** Returns the text in capitals, without the spaces and invisible characters that people type or copy with a number. */
const bare = (text: string) => text.replace(/[\s\p{Cf}]/gu, "").toUpperCase();

/** Whether the last of the eight digits of a Business ID is the right check digit. Eight zeros are refused. */
function isBusinessId(digits: string): boolean {
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

/**
 * Reads an e-invoice address and returns it without spaces. Finnish operators use two forms:
 * - an OVT code (SFS 5748; code 0216 in Peppol's list of identifier schemes): `0037`, the eight digits of the Business
 *   ID, and up to five letters or digits that the organisation chooses. A Peppol prefix `0216:` is removed.
 * - an IBAN (ISO 13616), if a bank is the operator.
 *
 * The check digits of both are verified. Problems: `eInvoiceAddressMalformed`, or `eInvoiceAddressWrong` when the check
 * digits are wrong.
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
 * Reads an operator's code and returns it in capitals without spaces. The name of a known operator is replaced by its
 * code.
 */
export function readOperatorCode(text: string): FieldRead<string> {
  const written = bare(text);
  const known = operators.find(({ name }) => bare(name) === written);
  if (known) return { ok: true, value: known.code };
  return /^[0-9A-Z]{6,20}$/.test(written) ? { ok: true, value: written } : { ok: false, problem: "operatorMalformed" };
}
