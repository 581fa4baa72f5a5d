import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanedLine, cleanedName, cleanedText } from "@/lib/forms/cleaned-text";
import { addressInAscii, cleanedAddress } from "@/lib/forms/email-address";
import { parseEmail } from "@/lib/registration/parse-form";

/** Texts of the signs that the cleaning looks for, in any order, between ordinary letters. */
const signs = [
  ..." \t\n\r\u00a0\u0085\u2028\u200b\u200c\u200d\ufeff\u202e\u2066\u00ad",
  ..."<>()[]\"“”',;.:@?",
  "mailto:",
];
const pasted = fc
  .array(fc.constantFrom(...signs, "Maija", "Öhman", "A\u030a", "a@x.fi", "ä.fi", "xn--4ca.fi", "علی", "🎈"), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));
const anything = fc.oneof(pasted, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe.each([
  ["a line", cleanedLine],
  ["a name", cleanedName],
  ["a text", cleanedText],
  ["an address", cleanedAddress],
])("%s", (_, clean) => {
  test("that is clean stays as it is, composed, without white space around it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const cleaned = clean(text);
        expect(clean(cleaned)).toBe(cleaned);
        expect(cleaned).toBe(cleaned.normalize("NFC").trim());
        expect(clean(text.normalize("NFD"))).toBe(clean(text.normalize("NFC")));
      }),
      { numRuns: 1_000 },
    );
  });

  test("contains nothing that nobody sees, and loses no letter", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(clean(text)).not.toMatch(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/);
        if (clean === cleanedLine || clean === cleanedText)
          expect(clean(text).match(/[\p{L}\p{N}]/gu)).toEqual(text.normalize("NFC").match(/[\p{L}\p{N}]/gu));
      }),
    );
  });
});

test.each([
  ["  Maija\tLiisa\r\nMeikäläinen\u00a0", "Maija Liisa Meikäläinen"],
  ["Mei\u00adkä\u200bläi\u200dnen\ufeff", "Meikäläinen"],
  ["A\u030asa O\u0308hman", "Åsa Öhman"],
  ["Maija Meikäläinen <maija@example.org>", "Maija Meikäläinen"],
  ["Maija Meikäläinen (mailto:maija@example.org),", "Maija Meikäläinen"],
  ['"Meikäläinen, Maija" <maija@example.org>;', "Meikäläinen, Maija"],
  ["Maija,", "Maija"],
  ["”Maija”", "Maija"],
  ["Åke “Ö” Öhman", "Åke “Ö” Öhman"],
  ["M. A.", "M. A."],
  ["علی\u200cرضا", "علی\u200cرضا"],
  ["Malli \u202enenialotsajrik", "Malli nenialotsajrik"],
])("the name %j becomes %j", (typed, name) => {
  expect(cleanedName(typed)).toBe(name);
});

test.each([
  [" maija@example.org\n", "maija@example.org"],
  ["maija@example.org.", "maija@example.org"],
  ["maija@example.org,", "maija@example.org"],
  ["mailto:maija@example.org?subject=Hei", "maija@example.org"],
  ["Maija <maija@example.org>", "maija@example.org"],
  ['"Meikäläinen, Maija" <Maija@Example.org>,', "Maija@Example.org"],
  ["maija@example.org<mailto:maija@example.org>", "maija@example.org"],
  ["(maija@example.org)", "maija@example.org"],
  ["maija @ example.org", "maija@example.org"],
  ["mai\u200bja@example.org\u00a0", "maija@example.org"],
  ["maija@kirjasto\u2060.fi", "maija@kirjasto.fi"],
  ["maija@xn--4ca.fi", "maija@ä.fi"],
  ["maija@A\u0308.FI", "maija@ä.fi"],
  ["maija.o'hara+x@example.org", "maija.o'hara+x@example.org"],
])("the address %j becomes %j", (typed, address) => {
  expect(cleanedAddress(typed)).toBe(address);
  expect(parseEmail(typed)).toEqual({ ok: true, value: address });
});

test.each([
  "a@example.org, b@example.org",
  "a@example.org; b@example.org",
  "Maija <a@example.org>, Matti <b@example.org>",
  "a@example.org, Matti <b@example.org>",
  "a b@example.org",
  "a@ä.fi/b",
  "ä@example.org",
  "a@exa mple.org",
])("%j is no address, and is not made into one", (typed) => {
  expect(parseEmail(typed)).toEqual({ ok: false, problem: expect.stringMatching(/^email/) });
});

test("a mail server gets the domain in ASCII, and everybody else in letters", () => {
  expect(addressInAscii("Maija@Kirjasto-ä.fi")).toBe("Maija@xn--kirjasto--32a.fi");
  expect(cleanedAddress(addressInAscii("maija@kirjasto-ä.fi"))).toBe("maija@kirjasto-ä.fi");
  expect(addressInAscii("Maija@Example.org")).toBe("Maija@Example.org");
});

test("a field that is filled with megabytes is refused at once", () => {
  const start = performance.now();
  for (const text of [
    `${",".repeat(500_000)}a${" ,".repeat(500_000)}b`,
    "<a@".repeat(500_000),
    "mailto:".repeat(200_000),
  ])
    expect(parseEmail(text)).toMatchObject({ ok: false });
  expect(performance.now() - start).toBeLessThan(2_000);
});
