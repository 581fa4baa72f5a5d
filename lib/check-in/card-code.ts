import type { DoorPerson } from "./door-person";

/**
 * What a card's code contains: the year of the seminar, the number of the registration, and the code as the site writes
 * it.
 */
export type CardCode = { year: number; number: number; code: string };

/** Letters that people read instead of digits. Codes contain none of them (Crockford's Base32 alphabet). */
const misread: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/**
 * Reads a card's code (lib/registration/check-in-code.ts) as a camera reads it or a person types it: in upper or lower
 * case, with hyphens or spaces. Returns null when the text has another format. It does not check whether the site made
 * the code.
 */
export function parseCardCode(text: string): CardCode | null {
  const found = /^(\d{4})[-\s]+(\d{3,9})[-\s]+([0-9A-Z]{8})$/.exec(text.trim().toUpperCase());
  if (!found) return null;
  const [, year = "", number = "", letters = ""] = found;
  const code = [year, number, letters.replace(/[OIL]/g, (letter) => misread[letter] ?? letter)].join("-");
  return { year: Number(year), number: Number(number), code };
}

/**
 * Returns the proof by which a device recognises a right code, without the key that makes codes: the first eight bytes
 * of the code's SHA-256 hash, in hexadecimal. It is for browsers; on the server, load-people.ts makes the same proofs.
 */
export async function proofOf(code: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code));
  return Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The result of reading a card on a device without a network, which knows only its list. A card of another year is
 * recognised by the year in its code alone; only the site could tell whether it made that code.
 */
export type OfflineReading =
  | { kind: "participant"; id: string }
  | { kind: "otherSeminar"; year: number }
  | { kind: "unknown" };

/** Reads a card's code by the device's list of the seminar of `year`. */
export async function readOffline(text: string, year: number, people: readonly DoorPerson[]): Promise<OfflineReading> {
  const card = parseCardCode(text);
  if (!card) return { kind: "unknown" };
  if (card.year !== year) return { kind: "otherSeminar", year: card.year };
  const person = people.find(({ number }) => number === card.number);
  const right = person && person.proof === (await proofOf(card.code));
  return right ? { kind: "participant", id: person.id } : { kind: "unknown" };
}
