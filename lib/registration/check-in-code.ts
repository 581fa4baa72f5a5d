import { createHmac } from "node:crypto";
import { printedNumber } from "./printed-number";

/** Crockford's Base32 alphabet. It leaves out I, L and O, which people confuse with digits, and U. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS = 8;

/**
 * Returns the check-in code of a participant's card, for example `2023-041-7Q4M9TXK`. The card shows it as a QR code
 * and in letters. The year and the number identify the registration. The last eight characters prove that somebody has
 * the card: they hold 40 bits that only the site can calculate, with its secret `key`. The registration's id alone
 * would prove nothing, because calendar files contain it. The code uses only digits, capitals and hyphens, because QR
 * codes store these compactly.
 */
export function checkInCode({ id, year, number }: { id: string; year: number; number: number }, key: string): string {
  const hash = createHmac("sha256", key).update(id).digest();
  const letters = Array.from(hash.subarray(0, LETTERS), (byte) => alphabet[byte % alphabet.length]);
  return [year, printedNumber(number), letters.join("")].join("-");
}
