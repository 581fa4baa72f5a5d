import { parseCardCode, proofOf } from "./card-code";
import type { DoorPerson } from "./door-person";

/**
 * Whose card it is, in a device that has no network: by the list alone. That a card is of another year is what it says
 * itself; only the site could tell whether it made it.
 */
export type OfflineReading =
  | { kind: "participant"; id: string }
  | { kind: "otherSeminar"; year: number }
  | { kind: "unknown" };

/** Reads a card's code by the list of the seminar of `year`. */
export async function readOffline(text: string, year: number, people: readonly DoorPerson[]): Promise<OfflineReading> {
  const card = parseCardCode(text);
  if (!card) return { kind: "unknown" };
  if (card.year !== year) return { kind: "otherSeminar", year: card.year };
  const person = people.find(({ number }) => number === card.number);
  const right = person && person.proof === (await proofOf(card.code));
  return right ? { kind: "participant", id: person.id } : { kind: "unknown" };
}
