import { createHmac } from "node:crypto";
import { printedNumber } from "./printed-number";

/** Crockford's Base32 alphabet. It leaves out I, L and O, which people confuse with digits. It also leaves out U. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS = 8;

/** What the code of a card is made of. `cardVersion` counts how often the card has been replaced, from 0. */
export type Carded = { id: string; year: number; number: number; cardVersion: number };

/**
 * Returns the check-in code of a participant's card, for example `2023-041-7Q4M9TXK`. The card shows the code as a QR
 * code and as text. The year and the number identify the registration. The last eight characters prove that the site
 * made the code: they contain 40 bits that can be calculated only with the site's secret `key`. The registration's id
 * would not be a proof, because it is in the calendar files. After a hand-over the card has another version and so
 * another code; the code of version 0 does not contain the version. The code contains only digits, capital letters and
 * hyphens, because QR codes need little space for these.
 */
export function checkInCode({ id, year, number, cardVersion }: Carded, key: string): string {
  const card = cardVersion === 0 ? id : `${id}:${cardVersion}`;
  const hash = createHmac("sha256", key).update(card).digest();
  const letters = Array.from(hash.subarray(0, LETTERS), (byte) => alphabet[byte % alphabet.length]);
  return [year, printedNumber(number), letters.join("")].join("-");
}

/** Returns the codes of the earlier cards of a registration, which no longer let anybody in. */
export function replacedCodes(card: Carded, key: string): string[] {
  return Array.from({ length: card.cardVersion }, (_, cardVersion) => checkInCode({ ...card, cardVersion }, key));
}
