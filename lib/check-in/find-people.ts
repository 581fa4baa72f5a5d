import { foldedText } from "@/lib/folded-text";
import type { DoorPerson } from "./door-person";

/** The smallest number of characters in a search by name. A shorter search would find too many people. */
const FEWEST = 2;
/** The largest number of people that a search by name returns. */
const MOST = 20;

/**
 * Finds participants by a search text. If the text is a number, finds the participant with that registration number.
 * Otherwise, each word of the text must occur in the participant's name or organisation (ignoring case and accents).
 * Such a search returns at most `MOST` participants, and none if the text is shorter than `FEWEST` characters. The
 * result has the same order as `people`.
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
