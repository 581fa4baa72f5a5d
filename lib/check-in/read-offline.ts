import { parseCardCode, proofOf } from "./card-code";
import type { DoorPerson } from "./door-person";

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
