import { createHmac } from "node:crypto";
import { printedNumber } from "./printed-number";

/** Crockford's: no letter that reads as a digit or as another letter. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS = 8;

/**
 * What the QR code of a card says, and the card has in letters: `2023-041-7Q4M9TXK`. Year and number find the
 * registration, and the letters prove that one has its card: 40 bits that only the site's `key` makes, since the id
 * itself is in calendar files. Only digits, capitals and hyphens, which QR codes write densely.
 */
export function checkInCode({ id, year, number }: { id: string; year: number; number: number }, key: string): string {
  const hash = createHmac("sha256", key).update(id).digest();
  const letters = Array.from(hash.subarray(0, LETTERS), (byte) => alphabet[byte % alphabet.length]);
  return [year, printedNumber(number), letters.join("")].join("-");
}
