import type { Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { createFullSeminar } from "@/tests/support/full-seminar";
import { type OwnSite, prepareOwnSite } from "@/tests/support/own-site";
import { expectAccessible } from "./expect-accessible";
import { type Person, read, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const PORT = 3459;
const NO_MAIL_SERVER = "smtp://127.0.0.1:3469";
const year = 2024;

/** The texts of the seminar that `createFullSeminar` creates. */
const seminarWords = {
  fi: { onSite: "Paikan päällä", remote: "Etänä", member: "Jäsen", town: "Kotipaikka", workshop: "Äänet" },
  sv: { onSite: "På plats", remote: "På distans", member: "Medlem", town: "Hemort", workshop: "Ljud" },
  en: { onSite: "On site", remote: "Online", member: "Member", town: "Home town", workshop: "Sounds" },
};
const otherWords = {
  fi: { robots: "Robotit", first: "Ensimmäinen kerta", times: "Montako kertaa", lunch: "Lounas", total: "173,60 €" },
  sv: { robots: "Robotar", first: "Första gången", times: "Hur många gånger", lunch: "Lunch", total: "173,60 €" },
  en: { robots: "Robots", first: "First time", times: "How many times", lunch: "Lunch", total: "€173.60" },
};

test.describe.configure({ mode: "default" });
test.use({ baseURL: `http://localhost:${PORT}`, viewport: { width: 320, height: 640 } });

let own: OwnSite;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await prepareOwnSite(PORT, NO_MAIL_SERVER);
  await createFullSeminar(own.db, year, null);
  const opened = new Date("2023-09-01T09:00:00+03:00");
  await own.db.seminar.update({ where: { year }, data: { announcedAt: opened, registrationOpensAt: opened } });
  await own.start();
});
test.afterAll(() => own.stop());

function formOf(page: Page, locale: Locale) {
  const { form } = textsOf(locale).registration;
  const words = { ...seminarWords[locale], ...otherWords[locale] };
  const field = (label: string) => page.getByRole("textbox", { name: label });
  const choice = (label: string) => page.getByRole("radio", { name: label });
  const yes = (question: string) =>
    page.getByRole("radiogroup", { name: question }).getByLabel(form.yes, { exact: true });
  return {
    words,
    name: page.getByLabel(form.givenName, { exact: true }),
    email: page.getByLabel(form.email, { exact: true }),
    organisation: page.getByLabel(form.organisation, { exact: true }),
    role: field(form.role),
    onSite: choice(words.onSite),
    remote: choice(words.remote),
    member: choice(words.member),
    lunch: yes(words.lunch),
    first: yes(words.first),
    workshop: choice(words.workshop),
    robots: page.getByRole("checkbox", { name: words.robots }),
    town: field(words.town),
    times: field(words.times),
    billing: page.getByText(form.billing.open),
    payer: field(form.billing.payer),
    eInvoice: choice(form.billing.kinds.eInvoice),
    byPost: choice(form.billing.kinds.post),
    businessId: field(form.billing.businessId),
    address: field(form.billing.address),
    operator: page.getByLabel(form.billing.operator),
    postalAddress: field(form.billing.postalAddress),
    send: page.getByRole("button", { name: form.submit }),
  };
}

async function fillPerson({ name, email, organisation }: ReturnType<typeof formOf>, person: Person) {
  await name.fill(person.name);
  await email.fill(person.email);
  await organisation.fill(person.organisation);
}

const expectNoSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

const storedOf = ({ email }: Person) =>
  own.db.registration.findFirstOrThrow({ where: { email }, include: { billing: true, answers: true } });

/**
 * Selects options in the form, and expects that the form shows the fields that belong to these options and hides the
 * other fields. This must work with scripts and without.
 */
async function chooseAndSee(page: Page, locale: Locale): Promise<void> {
  const form = formOf(page, locale);
  await expect(form.lunch).toBeHidden();
  await form.onSite.check();
  await expect(form.lunch).toBeVisible();
  await expect(page.getByText(form.words.total)).toBeVisible();
  await form.member.check();
  await form.billing.click();
  await expect(form.address).toBeHidden();
  await form.eInvoice.check();
  await expect(form.postalAddress).toBeHidden();
}

test.describe("without scripts", () => {
  // tests/http/full-form.test.ts has the other tests of this form without scripts.
  test.use({ javaScriptEnabled: false });

  for (const locale of locales)
    test(`${locale}: only what belongs to the choices made is shown, and each error leads to its field`, async ({
      page,
    }) => {
      const form = formOf(page, locale);
      await page.goto(href("register", locale, { year }));
      await chooseAndSee(page, locale);
      await expectNoSideways(page);
      await read(page);
      await form.send.click();
      const links = page.getByRole("alert").getByRole("link");
      await expect(links).not.toHaveCount(0);
      for (const link of await links.all()) {
        await link.click();
        await expect(page.locator(`[id="${(await link.getAttribute("href"))?.slice(1)}"]`)).toBeInViewport();
      }
      await expectNoSideways(page);
    });
});

for (const locale of locales)
  test(`${locale}: fee, billing and questions, first filled in wrongly, then rightly, then for a colleague`, async ({
    page,
  }) => {
    const person = somebody();
    const { registration, manage } = textsOf(locale);
    const form = formOf(page, locale);
    await page.goto(href("register", locale, { year }));
    await fillPerson(form, person);

    await chooseAndSee(page, locale);

    await form.businessId.fill("1234567-8");
    await form.address.fill("0037 12345671");
    await form.operator.fill("Basware");
    await form.town.fill("x".repeat(5000));
    await form.robots.check();
    await form.times.fill("12abc");
    await expectNoSideways(page);
    await read(page);
    await form.send.click();

    const t = translator(locale, "errors");
    const answer = translator(locale, "registration");
    const { words } = form;
    const sentences = [
      answer("kinds.yesNo.missing", { label: words.lunch }),
      t("payerMissing"),
      t("businessIdWrong"),
      t("tooLong", { label: words.town, max: 1000 }),
    ];
    const links = page.getByRole("alert").getByRole("link");
    await expect(links).toContainText([
      ...sentences,
      answer("kinds.oneOf.missing", { label: "" }).split(":")[0] ?? "",
      answer("kinds.yesNo.missing", { label: words.first }),
      answer("kinds.number.malformed", { label: words.times }),
    ]);
    for (const link of await links.all()) {
      await link.click();
      await expect(page.locator(`[id="${(await link.getAttribute("href"))?.slice(1)}"]`)).toBeInViewport();
    }
    await expect(form.businessId).toHaveAccessibleDescription(new RegExp(t("businessIdWrong")));
    await expect(form.town).toHaveValue("x".repeat(5000));
    await expect(form.times).toHaveValue("12abc");
    await expect(form.operator).toHaveValue("Basware");
    for (const kept of [form.onSite, form.member, form.eInvoice, form.robots]) await expect(kept).toBeChecked();
    await expectNoSideways(page);
    if (locale === "fi") await expectAccessible(page);

    await form.lunch.check();
    await form.payer.fill("Esimerkin kaupunki");
    await form.businessId.fill("12345671");
    await form.town.fill("Åbo");
    await form.workshop.check();
    await form.first.check();
    await form.times.fill("12");
    await form.role.fill("Palveluesimies");
    await read(page);
    await form.send.click();
    await page.waitForURL(({ pathname }) => pathname === href("registered", locale, { year }));
    await expect(page.getByRole("main")).toContainText(`${words.onSite}.`);
    if (locale === "fi") await expectAccessible(page);

    const { billing, answers, ...stored } = await storedOf(person);
    expect(stored).toMatchObject({ role: "Palveluesimies", netCents: 14_000, vatBasisPoints: 2400, locale });
    expect(billing).toMatchObject({
      payer: "Esimerkin kaupunki",
      businessId: "1234567-1",
      operatorCode: "BAWCFI22",
    });
    expect(answers.map(({ value }) => value)).toEqual(expect.arrayContaining(["Åbo", true, 12]));

    await page.getByRole("link", { name: manage.received.colleague }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(manage.register.title);
    expect(page.url()).not.toContain("kaupunki");
    await expect(form.organisation).toHaveValue(person.organisation);
    await expect(form.payer).toHaveValue("Esimerkin kaupunki");
    await expect(form.eInvoice).toBeChecked();
    for (const empty of [form.name, form.email, form.role, form.town]) await expect(empty).toHaveValue("");
    await expect(page.getByText(registration.form.billing.shut)).toBeVisible();
  });

test("whoever leaves the billing details shut gets the invoice, and online nobody is asked about lunch", async ({
  page,
}) => {
  const person = somebody();
  const form = formOf(page, "fi");
  await page.goto(href("register", "fi", { year }));
  await fillPerson(form, person);
  await form.onSite.check();
  await form.lunch.check();
  await form.remote.check();
  await form.member.check();
  await form.town.fill("Turku");
  await form.workshop.check();
  await form.first.check();
  await read(page);
  await form.send.click();
  await page.waitForURL(({ pathname }) => pathname === href("registered", "fi", { year }));

  const { billing, answers } = await storedOf(person);
  expect(billing).toMatchObject({ payer: person.name, invoiceKind: "email", invoiceEmail: person.email });
  expect(answers).toHaveLength(3);
  await page.goto(href("register", "fi", { year }));
  await expect(form.organisation).toHaveValue("");
});
