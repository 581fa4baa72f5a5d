import { foldedText } from "@/lib/folded-text";
import type { DoorPerson } from "./door-person";

/** The smallest number of characters in a search by name. A shorter search would find too many people. */
const FEWEST = 2;
/** The largest number of people that a search by name returns. */
const MOST = 20;

/**
 * Finds participants by a search text. If the text is a number, finds the participant with that registration number.
 * Otherwise finds the participants whose name or organisation contains each word of the text. The result has the same
 * order as `people`.
 */
export function findPeople(people: readonly DoorPerson[], search: string): DoorPerson[] {
  const text = search.trim();
  if (/^\d{1,9}$/.test(text)) return people.filter(({ number }) => number === Number(text));
  if (text.length < FEWEST) return [];
  const words = foldedText(text).split(/\s+/);
  return people
    .filter(({ name, organisation }) => {
      const own = foldedText(`${name} ${organisation}`);
      return words.every((word) => own.includes(word));
    })
    .slice(0, MOST);
}
