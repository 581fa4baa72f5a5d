import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { href } from "@/lib/i18n/routes";
import { textsOf } from "@/tests/e2e/texts";
import type { PlainPage } from "@/tests/support/plain-page";
import { readAloud } from "@/tests/support/read-aloud";
import { heading, newestMailed, newReader, register, sendRegistration, somebody } from "./steps";

const locale = "fi";
const { registration, errors, manage } = textsOf(locale);
const { form } = registration;
const folder = "test-results/reading-order";

/** Reads the page aloud, and writes what was said into a file, which people can read. */
async function said(page: PlainPage, name: string): Promise<string[]> {
  const phrases = await readAloud(page);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.txt`, phrases.join("\n"));
  return phrases;
}

/** Expects that each of these words is said, in this order. */
function expectInOrder(phrases: readonly string[], words: readonly (string | RegExp)[]): void {
  let from = 0;
  for (const each of words) {
    const at = phrases.findIndex(
      (phrase, index) => index >= from && (typeof each === "string" ? phrase.includes(each) : each.test(phrase)),
    );
    expect(at, `${each} after ${phrases[from - 1]} in\n${phrases.join("\n")}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

const field = (label: string, ...details: string[]) => new RegExp(`^textbox, ${[label, ...details].join(", ")}`);

test("a screen reader reads the form from top to bottom, and tells what is required", async () => {
  const page = newReader();
  await page.goto(href("register", locale, { year: 2023 }));
  const phrases = await said(page, "form");
  expectInOrder(phrases, [
    /^heading, .*, level 1/,
    `heading, ${form.contact}, level 2`,
    field(form.givenName),
    field(form.familyName),
    field(form.email, form.emailHint, ".*required"),
    field(form.organisation, ".*required"),
    new RegExp(`^textbox, ${form.role} ?\\(${form.optional}\\)(?!.*required)`),
    `heading, ${form.attendance}, level 2`,
    form.onlyOption,
    `heading, ${form.needs}, level 2`,
    new RegExp(`^\\w+, ${form.needsConsent}, ${form.needsConsentHint.slice(0, 20)}`),
    `button, ${form.submit}`,
  ]);
  // The name of a choice does not contain its hint, which is its description.
  expect(phrases.filter((phrase) => phrase.split(form.needsConsentHint).length > 2)).toEqual([]);
});

test("a screen reader reads the errors first, and each error with its field", async () => {
  const page = newReader();
  await page.goto(href("register", locale, { year: 2023 }));
  await page.getByLabel(form.email, { exact: true }).fill("mäija@example.org");
  await sendRegistration(page, locale);
  const sentence = "Osoitteessa on ä ennen @-merkkiä";
  expectInOrder(await said(page, "errors"), [
    /^heading, .*, level 1/,
    /^alert/,
    /^heading, .*, level 2/,
    `link, ${errors.nameMissing}`,
    `link, ${sentence}`,
    new RegExp(`^textbox, ${form.givenName}, .*${errors.nameMissing.slice(0, 15)}.*invalid`),
    new RegExp(`^textbox, ${form.email}, .*${sentence}.*invalid`),
  ]);
});

test("a screen reader reads the confirmation and the own page: first what has happened, then what to do", async () => {
  const page = newReader();
  const person = somebody("Lea Lukija");
  await register(page, locale, person);
  expectInOrder(await said(page, "confirmation"), [/^heading, .*, level 1/, person.name]);

  await page.goto(href("manage", locale, { token: await newestMailed(person.email, "manageToken") }));
  expect(heading(page)).toHaveText(manage.page.confirmed);
  expectInOrder(await said(page, "own-page"), [
    `heading, ${manage.page.confirmed}, level 1`,
    `heading, ${registration.card.title}, level 2`,
    person.name,
    person.organisation,
    /^(?:img|image), .*QR/,
    /^link, /,
  ]);
});
