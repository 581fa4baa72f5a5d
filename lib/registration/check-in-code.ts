import { createHmac } from "node:crypto";
import { printedNumber } from "./printed-number";

/** Crockford's Base32 alphabet. It leaves out I, L and O, which people confuse with digits. It also leaves out U. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS = 8;

/**
 * Returns the check-in code of a participant's card, for example `2023-041-7Q4M9TXK`. The card shows the code as a QR
 * code and as text. The year and the number identify the registration. The last eight characters prove that the site
 * made the code: they contain 40 bits that can be calculated only with the site's secret `key`. The registration's id
 * would not be a proof, because it is in the calendar files. The code contains only digits, capital letters and
 * hyphens, because QR codes need little space for these.
 */
export function checkInCode({ id, year, number }: { id: string; year: number; number: number }, key: string): string {
  const hash = createHmac("sha256", key).update(id).digest();
  const letters = Array.from(hash.subarray(0, LETTERS), (byte) => alphabet[byte % alphabet.length]);
  return [year, printedNumber(number), letters.join("")].join("-");
}
