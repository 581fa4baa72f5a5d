import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { refusedTitle } from "@/lib/i18n/refused-title";
import { href } from "@/lib/i18n/routes";
import { countRegistrations, fillName, read, register, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

/** Returns the fields of the form. The function finds each field by its label, as readers do. */
function fieldsOf(page: Page, locale: Locale) {
  const { form } = textsOf(locale).registration;
  const labelled = (label: string) => page.getByRole("main").getByLabel(label);
  return {
    name: page.getByLabel(form.givenName, { exact: true }),
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

async function openForm(page: Page, locale: Locale): Promise<Fields> {
  await page.goto(href("register", locale, { year: 2023 }));
  return fieldsOf(page, locale);
}

async function send(page: Page, locale: Locale): Promise<void> {
  await read(page);
  await page.getByRole("button", { name: textsOf(locale).registration.form.submit }).click();
}

const endingWith = (sentence: string) => new RegExp(`${sentence.replace(/[.?()]/g, "\\$&")}$`);

/** Expects that the summary contains exactly these errors, and that each error message is also beside its field. */
async function expectErrors(
  page: Page,
  locale: Locale,
  expected: Partial<Record<keyof Fields, string>>,
): Promise<void> {
  const sentences = Object.entries(expected) as [keyof Fields, string][];
  const summary = page.getByRole("main").getByRole("alert");
  const title = translator(locale, "errors")("summary", { count: sentences.length });
  await expect(summary.getByRole("heading")).toHaveText(title);
  await expect(summary.getByRole("link")).toHaveText(sentences.map(([, sentence]) => sentence));
  const fields = fieldsOf(page, locale);
  for (const [name, sentence] of sentences) {
    await expect(fields[name]).toHaveAttribute("aria-invalid", "true");
    await expect(fields[name]).toHaveAccessibleDescription(endingWith(sentence));
  }
  await expect(page.locator("[aria-invalid]")).toHaveCount(sentences.length);
  await expect(page).toHaveTitle(new RegExp(`^${refusedTitle("", locale)}`));
}

// tests/http/bad-input.test.ts tests the same forms without scripts, and requests that no browser sends.
for (const locale of locales)
  test(`${locale}: an empty form`, async ({ page }) => {
    const { errors } = textsOf(locale);
    await openForm(page, locale);
    await send(page, locale);
    await expectErrors(page, locale, {
      name: errors.nameMissing,
      email: errors.emailMissing,
      organisation: errors.organisationMissing,
    });
  });

test("what was typed and ticked is kept", async ({ page, browser }) => {
  const { errors } = textsOf("fi");
  const fields = await openForm(page, "fi");
  const typed = { name: `  "Åsa" <b>Öhman</b> & ${randomUUID()}`, message: "Ensin tämä.\n\nSitten tuo: <script>" };
  await fields.name.fill(typed.name);
  await fields.email.fill("malli.example.org");
  await fields.dietary.fill("Ei pähkinää");
  await fields.message.fill(typed.message);
  await fields.listed.check();
  await send(page, "fi");
  await expectErrors(page, "fi", {
    email: errors.emailNoAt,
    organisation: errors.organisationMissing,
    needsConsent: errors.needsConsentMissing,
  });
  await expect(fields.name).toHaveValue(typed.name);
  await expect(fields.email).toHaveValue("malli.example.org");
  await expect(fields.dietary).toHaveValue("Ei pähkinää");
  await expect(fields.message).toHaveValue(typed.message);
  await expect(fields.listed).toBeChecked();
  await expect(page.locator("[name=optionId]")).toHaveValue(/^[\da-f-]{36}$/);
  expect(await countRegistrations(browser, typed.name.trim())).toBe(0);
});

test("too long answers", async ({ page, browser }) => {
  const person = somebody("x".repeat(201));
  const { form } = textsOf("fi").registration;
  const tooLong = (label: string, max: number) => translator("fi", "errors")("tooLong", { label, max });
  const fields = await openForm(page, "fi");
  await fields.name.fill(person.name);
  await fields.email.fill(person.email);
  await fields.organisation.fill(person.organisation);
  await fields.message.fill("y".repeat(2001));
  await send(page, "fi");
  await expectErrors(page, "fi", { name: tooLong(form.givenName, 200), message: tooLong(form.messageTitle, 2000) });
  await expect(fields.message).toHaveValue("y".repeat(2001));
  expect(await countRegistrations(browser, person.email)).toBe(0);
});

for (const [what, forged, sentence] of [
  ["unknown", randomUUID(), "optionUnknown"],
  ["malformed", "1 OR 1=1", "optionMissing"],
] as const)
  test(`an attendance option that is ${what}`, async ({ page, browser }) => {
    const person = somebody();
    const fields = await openForm(page, "sv");
    await fields.name.fill(person.name);
    await fields.email.fill(person.email);
    await fields.organisation.fill(person.organisation);
    await page.locator("[name=optionId]").evaluate((option: HTMLInputElement, value) => {
      option.value = value;
    }, forged);
    await send(page, "sv");
    await expectErrors(page, "sv", { option: textsOf("sv").errors[sentence] });
    await expect(fields.name).toHaveValue(person.name);
    expect(await countRegistrations(browser, person.email)).toBe(0);
  });

test("an address that is registered already gets the same page", async ({ page, browser }) => {
  const person = somebody();
  await register(page, "en", person);
  const first = await page.getByRole("main").ariaSnapshot();
  await register(page, "en", { ...person, email: person.email.toUpperCase() });
  expect(await page.getByRole("main").ariaSnapshot()).toBe(first);
  expect(first).toContain(person.name);
  expect(await countRegistrations(browser, person.email)).toBe(1);
});

test("an address that leads nowhere says so in the reader's language, with a way on", async ({ page }) => {
  const unknown = (locale: Locale) => [
    `${href("group", locale)}/nothing`,
    href("seminar", locale, { year: 1999 }),
    href("seminar", locale, { year: "soon" }),
  ];
  const finnish = ["/xx/seminaarit/2023", "/xx", "/group", "/seminars/2023", "/favicon.gif", "/wp-login.php"];
  for (const locale of locales)
    for (const path of [...unknown(locale), ...(locale === "fi" ? finnish : [])]) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(textsOf(locale).site.notFound.title);
      const wayOn = page.getByRole("main").getByRole("link", { name: textsOf(locale).shell.nav.history });
      await expect(wayOn).toHaveAttribute("href", href("history", locale));
    }
});

test("so do a wrong manage link and a form for no seminar", async ({ page }) => {
  for (const locale of locales) {
    for (const token of ["x", randomUUID(), "a".repeat(43), "%00"]) {
      const response = await page.goto(href("manage", locale, { token }));
      expect(response?.status(), token).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(textsOf(locale).manage.lost.invalidTitle);
      const wayOn = page.getByRole("main").getByRole("link", { name: textsOf(locale).manage.received.lostLink });
      await expect(wayOn).toHaveAttribute("href", href("lostLink", locale));
    }
    const nowhere = [
      // The `..` in this URL must not lead to another page.
      href("manage", locale, { token: "../desk" }),
      ...(["register", "registered"] as const).map((route) => href(route, locale, { year: 1999 })),
    ];
    for (const path of nowhere) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(textsOf(locale).site.notFound.title);
    }
  }
});

// These tests use the browser's own back button, with scripts and without.
for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("going back and sending again registers one person", async ({ page, browser }) => {
      const person = somebody();
      await register(page, "fi", person);
      await page.goBack();
      await expect(page).toHaveURL(href("register", "fi", { year: 2023 }));
      const fields = fieldsOf(page, "fi");
      await fillName(page, "fi", person.name);
      await fields.email.fill(person.email);
      await fields.organisation.fill(person.organisation);
      await send(page, "fi");
      await page.waitForURL(({ pathname }) => pathname === href("registered", "fi", { year: 2023 }));
      expect(await countRegistrations(browser, person.email)).toBe(1);
    });
  });
