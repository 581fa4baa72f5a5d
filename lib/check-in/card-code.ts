import type { DoorPerson } from "./door-person";

/**
 * The code on a participant's card, and the parts of this code. `year` is the year of the seminar, and `number` is the
 * number of the registration. `code` is the whole code in capital letters and with hyphens, as checkInCode writes it
 * (lib/registration/check-in-code.ts).
 */
export type CardCode = { year: number; number: number; code: string };

/**
 * Maps each letter that people confuse with a digit to that digit. Codes contain none of these letters, because codes
 * are written in Crockford's Base32 alphabet. So `parseCardCode` can replace the letters by the digits.
 */
const misread: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/**
 * Reads a card's code (lib/registration/check-in-code.ts) that a camera has scanned or a person has typed. Capital and
 * small letters are both accepted, and so are spaces instead of hyphens. Returns null if the text does not have the
 * format of a code. This function does not check whether the site made the code.
 */
export function parseCardCode(text: string): CardCode | null {
  const found = /^(\d{4})[-\s]+(\d{3,9})[-\s]+([0-9A-Z]{8})$/.exec(text.trim().toUpperCase());
  if (!found) return null;
  const [, year = "", number = "", letters = ""] = found;
  const code = [year, number, letters.replace(/[OIL]/g, (letter) => misread[letter] ?? letter)].join("-");
  return { year: Number(year), number: Number(number), code };
}

/**
 * Returns the proof of a code: the first eight bytes of the code's SHA-256 hash, in hexadecimal. With the proofs, a
 * device can check codes without the secret key that makes them. This function is for browsers; load-people.ts makes
 * the same proofs on the server.
 */
export async function proofOf(code: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code));
  return Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The result of reading a card on a device without a network. `participant`: the card belongs to the participant with
 * this `id`. `otherSeminar`: the code contains another year. The device has only the participants of its own seminar,
 * so it cannot check whether the site made this code. `unknown`: the text is not a code, or it is not the code of a
 * participant on the device's list.
 */
export type OfflineReading =
  | { kind: "participant"; id: string }
  | { kind: "otherSeminar"; year: number }
  | { kind: "unknown" };

/**
 * Reads a card's code without a network. `people` is the list of participants on the device, and `year` is the year of
 * their seminar.
 */
export async function readOffline(text: string, year: number, people: readonly DoorPerson[]): Promise<OfflineReading> {
  const card = parseCardCode(text);
  if (!card) return { kind: "unknown" };
  if (card.year !== year) return { kind: "otherSeminar", year: card.year };
  const person = people.find(({ number }) => number === card.number);
  const right = person && person.proof === (await proofOf(card.code));
  return right ? { kind: "participant", id: person.id } : { kind: "unknown" };
}
