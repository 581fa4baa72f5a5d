import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeName } from "@/lib/forms/person-name";
import { maxLength } from "@/lib/forms/text-fields";
import { locales } from "@/lib/i18n/locales";
import { parseEmail, parseRegistrationForm } from "@/lib/registration/parse-form";
import { problemTexts } from "@/lib/registration/problem-texts";
import { plainSpec } from "@/tests/support/form";

const filled = (values: Record<string, string> = {}): Record<string, string> => ({
  submissionId: randomUUID(),
  locale: "fi",
  givenName: "Malli",
  familyName: "Kirjastolainen",
  email: "malli@example.org",
  organisation: "Esimerkin kirjasto",
  optionId: randomUUID(),
  ...values,
});

const problemsOf = (values: Record<string, string>) => {
  const parsed = parseRegistrationForm(filled(values), plainSpec);
  return parsed.ok ? {} : parsed.problems;
};

describe("a filled form", () => {
  it("keeps every character of what was written, without the spaces around it", () => {
    const parsed = parseRegistrationForm(
      filled({ givenName: " =Åke “Ö” 😀 ", message: "Ensin\r\nsitten\n" }),
      plainSpec,
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: { givenName: "=Åke “Ö” 😀", message: "Ensin\r\nsitten", dietary: null },
    });
  });

  it.each([
    [{ givenName: " ", familyName: "\t" }, { givenName: "nameMissing" }],
    [{ givenName: "", familyName: "Kirjastolainen" }, {}],
    [{ givenName: "Malli", familyName: "" }, {}],
    [{ givenName: "Malli\r\nBcc: x@example.org" }, { givenName: "siteAddress" }],
    [{ givenName: "\u200B\u2060", familyName: "" }, { givenName: "nameMissing" }],
    [{ givenName: "Malli \u202Enenialotsajrik" }, {}],
    [{ message: "\u2066" }, {}],
    [{ needsConsent: "forged", dietary: "x" }, { needsConsent: "needsConsentMissing" }],
    [{ givenName: "Malli\0" }, { givenName: "forbiddenCharacter" }],
    [{ givenName: "x".repeat(maxLength.givenName + 1) }, { givenName: "tooLong" }],
    [{ givenName: "Tilisi on lukittu, avaa se: http://evil.example" }, { givenName: "siteAddress" }],
    [{ givenName: "Avaa evil.example" }, { givenName: "siteAddress" }],
    [{ organisation: "evil.example/avaa" }, { organisation: "siteAddress" }],
    [{ role: "www.evil.example" }, { role: "siteAddress" }],
    [{ organisation: "Kirjastot.fi", role: "FM, tietopalvelu/kirjasto" }, {}],
    [{ email: "" }, { email: "emailMissing" }],
    [{ email: "malli.example.org" }, { email: "emailNoAt" }],
    [{ email: "malli@example" }, { email: "emailNoEnding" }],
    [{ email: "a@example.org, b@example.org" }, { email: "emailTwo" }],
    [{ organisation: "" }, { organisation: "organisationMissing" }],
    [{ optionId: "" }, { optionId: "optionMissing" }],
    [{ dietary: "pähkinätön" }, { needsConsent: "needsConsentMissing" }],
    [{ accessibility: "x".repeat(maxLength.needs + 1), needsConsent: "on" }, { accessibility: "tooLong" }],
  ])("%j has the problem %j", (values, problems) => {
    expect(problemsOf(values)).toEqual(problems);
  });

  it("tells all that is wrong at once, in the order of the form", () => {
    const problems = problemsOf({ givenName: "", familyName: "", email: "x", dietary: "x" });
    expect(Object.keys(problems)).toEqual(["givenName", "email", "needsConsent"]);
  });

  it("of anything at all is either taken within the limits or refused with known problems", () => {
    const anything = fc.dictionary(
      fc.constantFrom(...Object.keys(filled()), "dietary", "message"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(anything, (values) => {
        const parsed = parseRegistrationForm(filled(values), plainSpec);
        if (!parsed.ok) return Object.keys(parsed.problems).length > 0;
        const { email, organisation } = parsed.value;
        return [wholeName(parsed.value), email, organisation].every((text) => text.length > 0 && !/\p{Cc}/u.test(text));
      }),
    );
  }, 20_000);
});

it("there is a sentence for each problem in each language, with the limit where there is one", () => {
  for (const locale of locales) {
    const { givenName: name, email } = problemTexts({ givenName: "tooLong", email: "emailNoAt" }, locale);
    expect(name).toContain(String(maxLength.givenName));
    expect(email).toContain("@");
  }
});

const inFinnish = (field: string, value: string) => {
  const parsed = parseRegistrationForm(filled({ [field]: value }), plainSpec);
  return parsed.ok ? "" : problemTexts(parsed.problems, "fi")[field];
};

it.each([
  ["mäija@example.org", /on ä ennen @-merkkiä/],
  ["maija!m@example.org", /on ! ennen @-merkkiä/],
  ["maija@exam_ple.org", /on _ @-merkin jälkeen/],
  ["a@example.org; b@example.org", /kaksi osoitetta/],
  ["a@@example.org", /kaksi @-merkkiä/],
  ["@example.org", /puuttuu alku/],
  ["maija@", /puuttuu loppu/],
  ["maija malli@example.org", /on väli/],
  ["maija@example,org", /on pilkku/],
  ["maija..m@example.org", /on piste väärässä/],
  ["maija@example", /puuttuu pääte/],
  ["maija.example.org", /puuttuu @-merkki/],
  ["maija@example.o1", /jotakin vialla/],
])("the sentence about %j says what is wrong with it", (address, sentence) => {
  expect(inFinnish("email", address)).toMatch(sentence);
});

it.each([
  ["role", "x".repeat(maxLength.role + 1), `Tehtävä tai nimike: enintään ${maxLength.role} merkkiä.`],
  ["message", "x".repeat(maxLength.message + 1), `Viesti: enintään ${maxLength.message} merkkiä.`],
  ["organisation", "evil.example/x", /^Kirjasto tai organisaatio: /],
  ["givenName", "Malli\0", /^Etunimi: /],
])("the sentence about %s names the field", (field, value, sentence) => {
  const said = inFinnish(field, value);
  if (typeof sentence === "string") expect(said).toBe(sentence);
  else expect(said).toMatch(sentence);
});

it("an address asked for alone is checked in the same way", () => {
  expect(parseEmail(" malli@example.org ")).toEqual({ ok: true, value: "malli@example.org" });
  expect(parseEmail("malli")).toEqual({ ok: false, problem: "emailNoAt" });
});
