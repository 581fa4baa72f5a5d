import { isValidIBAN } from "ibantools";
import type { FieldRead } from "@/lib/forms/read-fields";
import { bare, isBusinessId } from "./business-id";

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
