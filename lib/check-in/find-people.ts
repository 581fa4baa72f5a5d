import { foldedText } from "@/lib/folded-text";
import type { DoorPerson } from "./door-person";

/** A shorter search would find too many people. */
const FEWEST = 2;
/** How many people a search by name returns at most. */
const MOST = 20;

/**
 * Finds the people whose name and organisation contain all words of `search`, or whose number it is. The order of
 * `people` is kept.
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
