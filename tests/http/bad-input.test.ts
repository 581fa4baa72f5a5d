import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { splitName } from "@/lib/forms/person-name";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { refusedTitle } from "@/lib/i18n/refused-title";
import { href } from "@/lib/i18n/routes";
import { textsOf } from "@/tests/e2e/texts";
import { openPlainForm, sendPlainForm } from "@/tests/support/plain-form";
import type { PlainPage } from "@/tests/support/plain-page";
import {
  countMails,
  countRegistrations,
  fillPerson,
  heading,
  main,
  newReader,
  register,
  sendRegistration,
  siteDb,
  siteUrl,
  somebody,
  summary,
} from "./steps";

/** Returns the fields of the form. The function finds each field by its label, as readers do. */
function fieldsOf(page: PlainPage, locale: Locale) {
  const { form } = textsOf(locale).registration;
  const labelled = (label: string) => main(page).getByLabel(label);
  return {
    name: page.getByLabel(form.givenName, { exact: true }),
    familyName: page.getByLabel(form.familyName, { exact: true }),
    email: page.getByLabel(form.email, { exact: true }),
    organisation: page.getByLabel(form.organisation, { exact: true }),
    option: page.getByRole("radiogroup", { name: form.attendance }),
    dietary: labelled(form.dietary),
    needsConsent: labelled(form.needsConsent),
    message: labelled(form.message),
    listed: labelled(form.listed),
  };
}

type Fields = ReturnType<typeof fieldsOf>;

async function openForm(locale: Locale): Promise<{ page: PlainPage; fields: Fields }> {
  const page = newReader();
  await page.goto(href("register", locale, { year: 2023 }));
  return { page, fields: fieldsOf(page, locale) };
}

const endingWith = (sentence: string) => new RegExp(`${sentence.replace(/[.?()]/g, "\\$&")}$`);

/** Expects that the summary contains exactly these errors, and that each error message is also beside its field. */
function expectErrors(page: PlainPage, locale: Locale, expected: Partial<Record<keyof Fields, string>>): void {
  const sentences = Object.entries(expected) as [keyof Fields, string][];
  const title = translator(locale, "errors")("summary", { count: sentences.length });
  expect(summary(page).getByRole("heading")).toHaveText(title);
  expect(summary(page).getByRole("link")).toHaveText(sentences.map(([, sentence]) => sentence));
  const fields = fieldsOf(page, locale);
  for (const [name, sentence] of sentences) {
    expect(fields[name]).toHaveAttribute("aria-invalid", "true");
    expect(fields[name]).toHaveAccessibleDescription(endingWith(sentence));
  }
  expect(page.locator("[aria-invalid]")).toHaveCount(sentences.length);
  expect(page.title()).toMatch(new RegExp(`^${refusedTitle("", locale)}`));
}

describe("without scripts", () => {
  test.each(locales)("%s: an empty form", async (locale) => {
    const { errors } = textsOf(locale);
    const { page, fields } = await openForm(locale);
    const title = page.title();
    expect(title).not.toMatch(new RegExp(`^${refusedTitle("", locale)}`));
    // Programs are told what the form needs, and the hint of a choice is not a part of its name.
    for (const needed of [fields.email, fields.organisation]) expect(needed).toHaveAttribute("aria-required", "true");
    expect(page.locator("[aria-required]")).toHaveCount(2);
    expect(page.getByLabel(textsOf(locale).registration.form.needsConsent, { exact: true })).toHaveCount(1);
    await sendRegistration(page, locale);
    expectErrors(page, locale, {
      name: errors.nameMissing,
      email: errors.emailMissing,
      organisation: errors.organisationMissing,
    });
  });

  test("what was typed and ticked is kept", async () => {
    const { errors } = textsOf("fi");
    const { page, fields } = await openForm("fi");
    const typed = { name: `  "Åsa" <b>Öhman</b> & ${randomUUID()}`, message: "Ensin tämä.\n\nSitten tuo: <script>" };
    await fields.name.fill(typed.name);
    await fields.email.fill("malli.example.org");
    await fields.dietary.fill("Ei pähkinää");
    await fields.message.fill(typed.message);
    await fields.listed.check();
    await sendRegistration(page, "fi");
    expectErrors(page, "fi", {
      email: errors.emailNoAt,
      organisation: errors.organisationMissing,
      needsConsent: errors.needsConsentMissing,
    });
    expect(fields.name).toHaveValue(typed.name);
    expect(fields.email).toHaveValue("malli.example.org");
    expect(fields.dietary).toHaveValue("Ei pähkinää");
    expect(fields.message).toHaveValue(typed.message);
    expect(fields.listed).toBeChecked();
    expect(page.locator("[name=optionId]")).toHaveValue(/^[\da-f-]{36}$/);
    expect(await siteDb().registration.count({ where: { name: { contains: typed.name.trim() } } })).toBe(0);
  });

  test("too long answers", async () => {
    const person = somebody("x".repeat(201));
    const { form } = textsOf("fi").registration;
    const tooLong = (label: string, max: number) => translator("fi", "errors")("tooLong", { label, max });
    const { page, fields } = await openForm("fi");
    await fillPerson(page, "fi", person);
    await fields.message.fill("y".repeat(2001));
    await sendRegistration(page, "fi");
    expectErrors(page, "fi", { name: tooLong(form.givenName, 200), message: tooLong(form.messageTitle, 2000) });
    expect(fields.message).toHaveValue("y".repeat(2001));
    expect(await countRegistrations(person.email)).toBe(0);
  });

  test.each([
    ["unknown", randomUUID(), "optionUnknown"],
    ["malformed", "1 OR 1=1", "optionMissing"],
  ] as const)("an attendance option that is %s", async (_what, forged, sentence) => {
    const person = somebody();
    const { page, fields } = await openForm("sv");
    await fillPerson(page, "sv", person);
    await page.locator("[name=optionId]").fill(forged);
    await sendRegistration(page, "sv");
    expectErrors(page, "sv", { option: textsOf("sv").errors[sentence] });
    const { givenName, familyName } = splitName(person.name);
    expect(fields.name).toHaveValue(givenName);
    expect(fields.familyName).toHaveValue(familyName);
    expect(await countRegistrations(person.email)).toBe(0);
  });

  test("an address that is registered already gets the same page", async () => {
    const person = somebody();
    const page = newReader();
    await register(page, "en", person);
    const first = main(page).one().outerHTML;
    await register(page, "en", { ...person, email: person.email.toUpperCase() });
    expect(main(page).one().outerHTML).toBe(first);
    expect(main(page)).toContainText(person.name);
    expect(await countRegistrations(person.email)).toBe(1);
  });

  test("an address that leads nowhere says so in the reader's language, with a way on", async () => {
    const unknown = (locale: Locale) => [
      `${href("group", locale)}/nothing`,
      href("seminar", locale, { year: 1999 }),
      href("seminar", locale, { year: "soon" }),
    ];
    const finnish = ["/xx/seminaarit/2023", "/xx", "/group", "/seminars/2023", "/favicon.gif", "/wp-login.php"];
    const page = newReader();
    for (const locale of locales)
      for (const path of [...unknown(locale), ...(locale === "fi" ? finnish : [])]) {
        expect(await page.goto(path), path).toBe(404);
        expect(page.document.documentElement.lang).toBe(locale);
        expect(heading(page)).toHaveText(textsOf(locale).site.notFound.title);
        const wayOn = main(page).getByRole("link", { name: textsOf(locale).shell.nav.history });
        expect(wayOn).toHaveAttribute("href", href("history", locale));
      }
  });

  test("so do a wrong manage link and a form for no seminar", async () => {
    const page = newReader();
    for (const locale of locales) {
      for (const token of ["x", randomUUID(), "a".repeat(43), "%00"]) {
        expect(await page.goto(href("manage", locale, { token })), token).toBe(404);
        expect(page.document.documentElement.lang).toBe(locale);
        expect(heading(page)).toHaveText(textsOf(locale).manage.lost.invalidTitle);
        const wayOn = main(page).getByRole("link", { name: textsOf(locale).manage.received.lostLink });
        expect(wayOn).toHaveAttribute("href", href("lostLink", locale));
      }
      const nowhere = [
        // The `..` in this URL must not lead to another page.
        href("manage", locale, { token: "../desk" }),
        ...(["register", "registered"] as const).map((route) => href(route, locale, { year: 1999 })),
      ];
      for (const path of nowhere) {
        expect(await page.goto(path), path).toBe(404);
        expect(heading(page)).toHaveText(textsOf(locale).site.notFound.title);
      }
    }
  });
});

describe("what no browser sends", () => {
  test("the same form twice registers one person and mails once", async () => {
    const { email } = somebody();
    const form = await openPlainForm(siteUrl);
    const values = { submissionId: randomUUID() };
    const answers = await Promise.all([1, 2].map(() => sendPlainForm(form, email, { values })));
    answers.push(await sendPlainForm(form, email, { values }));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.get("location"))).size).toBe(1);
    expect(await countRegistrations(email)).toBe(1);
    expect(await countMails(email)).toBe(1);
  });

  test.each(locales)("%s: control characters", async (locale) => {
    const { email } = somebody();
    const form = await openPlainForm(siteUrl, locale);
    // The sentence begins with the label of the field.
    const sentence = textsOf(locale).errors.forbiddenCharacter.replace("{label}", "");
    for (const values of [
      { name: "Malli\u0000" },
      { organisation: "Kirjasto\u0007" },
      { email: `${email}\u0000` },
      { message: "Viesti\u0000" },
    ] as Record<string, string>[]) {
      const answer = await sendPlainForm(form, email, { values });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(sentence);
    }
    expect(await countRegistrations(email)).toBe(0);
  });

  test("a form sent from another site is refused", async () => {
    const { email } = somebody();
    const form = await openPlainForm(siteUrl);
    for (const origin of ["https://elsewhere.example", "null"])
      expect((await sendPlainForm(form, email, { origin })).status).toBeGreaterThanOrEqual(400);
    expect(await countRegistrations(email)).toBe(0);
    expect((await sendPlainForm(form, email)).status).toBe(303);
    expect(await countRegistrations(email)).toBe(1);
  });

  test("more than a form can hold is refused", async () => {
    const { email } = somebody();
    const form = await openPlainForm(siteUrl);
    const answer = await sendPlainForm(form, email, { values: { message: "x".repeat(1_100_000) } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await countRegistrations(email)).toBe(0);
  });
});
