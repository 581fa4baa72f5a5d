import { expect, it } from "vitest";
import { withSoftHyphens } from "@/lib/i18n/long-words";

const shown = (text: string) => withSoftHyphens(text).replaceAll("\u00AD", "|");

it("a word that is too long for a narrow card breaks between its syllables", () => {
  expect(shown("Hyvinvointialueen asiakaspalvelupäällikkö")).toBe("Hyvinvointialueen asia|kas|pal|ve|lu|pääl|lik|kö");
});

it("other words, names and numbers stay as they are", () => {
  for (const text of ["Esimerkin kaupunginkirjasto", "Åsa-Maria von Öhman", "3a5a6bf0-8f8e-4b1e-9d1f-0d6f1a2b3c4d", ""])
    expect(withSoftHyphens(text)).toBe(text);
});
