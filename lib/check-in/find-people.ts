import type { DoorPerson } from "./door-person";

/** Fewer letters would find half of the house. */
const FEWEST = 2;
const MOST = 20;

/** Small letters without their dots: who hasn't an Ö on the keyboard finds Öhman too. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those whose name and organisation have all words of `search` in them, or whose number it is: by number, some at most. */
export function findPeople(people: readonly DoorPerson[], search: string): DoorPerson[] {
  const text = search.trim();
  if (/^\d{1,9}$/.test(text)) return people.filter(({ number }) => number === Number(text));
  if (text.length < FEWEST) return [];
  const words = plain(text).split(/\s+/);
  return people
    .filter(({ name, organisation }) => {
      const own = plain(`${name} ${organisation}`);
      return words.every((word) => own.includes(word));
    })
    .slice(0, MOST);
}
