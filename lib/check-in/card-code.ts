/** What a card's code says: whose it is, and the code as the site writes it. */
export type CardCode = { year: number; number: number; code: string };

/** Letters that one reads for digits: Crockford's alphabet has none of them. */
const misread: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/**
 * Reads a card's code (lib/registration/check-in-code.ts) as a camera gives or a hand writes it: in any case of letters,
 * with spaces for hyphens. Null when it isn't one. Whether the site made it is another question.
 */
export function parseCardCode(text: string): CardCode | null {
  const found = /^(\d{4})[-\s]+(\d{3,9})[-\s]+([0-9A-Z]{8})$/.exec(text.trim().toUpperCase());
  if (!found) return null;
  const [, year = "", number = "", letters = ""] = found;
  const code = [year, number, letters.replace(/[OIL]/g, (letter) => misread[letter] ?? letter)].join("-");
  return { year: Number(year), number: Number(number), code };
}

/**
 * By what a device knows a code to be right, without the key that makes codes: the beginning of the code's SHA-256, in
 * hexadecimal. For browsers; the server makes them in load-people.ts.
 */
export async function proofOf(code: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code));
  return Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
