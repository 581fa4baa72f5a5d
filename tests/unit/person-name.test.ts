import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedName } from "@/lib/folded-text";
import { splitName, wholeName } from "@/lib/forms/person-name";

test.each([
  ["Maija Meikäläinen", "Maija", "Meikäläinen"],
  ["Maija Liisa Meikäläinen", "Maija Liisa", "Meikäläinen"],
  ["Meikäläinen, Maija Liisa", "Maija Liisa", "Meikäläinen"],
  ["Anna-Liisa Virtanen-Äijälä", "Anna-Liisa", "Virtanen-Äijälä"],
  ["Georg Henrik von Wright", "Georg Henrik", "von Wright"],
  ["Georg Henrik VON WRIGHT", "Georg Henrik", "VON WRIGHT"],
  ["Albert af Hällström", "Albert", "af Hällström"],
  ["Ludwig van der Berg", "Ludwig", "van der Berg"],
  ["Maria de la Cruz", "Maria", "de la Cruz"],
  ["von Wright", "", "von Wright"],
  ["Van Nguyen", "Van", "Nguyen"],
  ["Di Virtanen", "Di", "Virtanen"],
  ["Maija", "Maija", ""],
  ["  A\u030asa \t O\u0308hman ", "Åsa", "Öhman"],
  [", Maija", ",", "Maija"],
])("%j is %j and %j", (name, givenName, familyName) => {
  expect(splitName(name)).toEqual({ givenName, familyName });
});

test("splitting a name loses nothing of it", () => {
  const word = fc.constantFrom("Maija", "von", "de", "Van", "Öhman", "A\u030asa", "la", ",", "  ", "X.");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const name = words.join(" ");
      const { givenName, familyName } = splitName(name);
      expect(foldedName(wholeName({ givenName, familyName }))).toBe(foldedName(name));
      for (const part of [givenName, familyName]) expect(part).toBe(part.trim().normalize("NFC"));
      if (name.trim() !== "") expect(givenName + familyName).not.toBe("");
    }),
  );
});
