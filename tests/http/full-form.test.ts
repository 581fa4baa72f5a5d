import { beforeAll, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { textsOf } from "@/tests/e2e/texts";
import type { PlainPage } from "@/tests/support/plain-page";
import { openSeminar } from "./full-seminar";
import { fillPerson, heading, main, newReader, type Person, read, siteDb, somebody, summary } from "./steps";

const year = 2041;
beforeAll(async () => {
  await openSeminar(year, null);
});

/** The texts of the seminar that `createFullSeminar` creates. */
const seminarWords = {
  fi: { onSite: "Paikan päällä", remote: "Etänä", member: "Jäsen", town: "Kotipaikka", workshop: "Äänet" },
  sv: { onSite: "På plats", remote: "På distans", member: "Medlem", town: "Hemort", workshop: "Ljud" },
  en: { onSite: "On site", remote: "Online", member: "Member", town: "Home town", workshop: "Sounds" },
};
const otherWords = {
  fi: {
    robots: "Robotit",
    first: "Ensimmäinen kerta",
    times: "Montako kertaa",
    day: "Saapumispäivä",
    lunch: "Lounas",
    total: "173,60 €",
  },
  sv: {
    robots: "Robotar",
    first: "Första gången",
    times: "Hur många gånger",
    day: "Ankomstdag",
    lunch: "Lunch",
    total: "173,60 €",
  },
  en: {
    robots: "Robots",
    first: "First time",
    times: "How many times",
    day: "Arrival day",
    lunch: "Lunch",
    total: "€173.60",
  },
};

function formOf(page: PlainPage, locale: Locale) {
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
    day: field(words.day),
    payer: field(form.billing.payer),
    eInvoice: choice(form.billing.kinds.eInvoice),
    businessId: field(form.billing.businessId),
    address: field(form.billing.address),
    operator: page.getByLabel(form.billing.operator),
    send: page.getByRole("button", { name: form.submit }),
  };
}

const storedOf = ({ email }: Person) =>
  siteDb().registration.findFirstOrThrow({ where: { email }, include: { billing: true, answers: true } });

test.each(locales)(
  "%s, without scripts: fee, billing and questions, first filled in wrongly, then rightly, then for a colleague",
  async (locale) => {
    const person = somebody();
    const { registration, manage } = textsOf(locale);
    const page = newReader();
    const form = formOf(page, locale);
    const { words } = form;
    await page.goto(href("register", locale, { year }));
    await fillPerson(page, locale, person);
    await form.onSite.check();
    expect(main(page)).toContainText(words.total);
    await form.member.check();
    await form.eInvoice.check();
    await form.businessId.fill("1234567-8");
    await form.address.fill("0037 12345671");
    await form.operator.fill("Basware");
    await form.town.fill("x".repeat(5000));
    await form.robots.check();
    await form.times.fill("12abc");
    await form.day.fill("31.2.2023");
    await read(page);
    await form.send.click();

    const t = translator(locale, "errors");
    const answer = translator(locale, "registration");
    const sentences = [
      answer("kinds.yesNo.missing", { label: words.lunch }),
      t("payerMissing"),
      t("businessIdWrong"),
      t("tooLong", { label: words.town, max: 1000 }),
      answer("kinds.oneOf.missing", { label: "" }).split(":")[0] ?? "",
      answer("kinds.yesNo.missing", { label: words.first }),
      answer("kinds.number.malformed", { label: words.times }),
      answer("kinds.date.malformed", { label: words.day }),
    ];
    const links = summary(page).getByRole("link");
    expect(links).toHaveCount(sentences.length);
    for (const [index, sentence] of sentences.entries()) {
      expect(links.nth(index)).toContainText(sentence);
      expect(page.locator(`[id="${links.nth(index).getAttribute("href")?.slice(1)}"]`)).toHaveCount(1);
    }
    expect(form.businessId).toHaveAccessibleDescription(new RegExp(t("businessIdWrong")));
    expect(form.town).toHaveValue("x".repeat(5000));
    expect(form.times).toHaveValue("12abc");
    expect(form.day).toHaveValue("31.2.2023");
    expect(form.day).toHaveAccessibleDescription(new RegExp(answer("form.dateHint")));
    expect(form.operator).toHaveValue("Basware");
    for (const kept of [form.onSite, form.member, form.eInvoice, form.robots]) expect(kept).toBeChecked();

    await form.lunch.check();
    await form.payer.fill("Esimerkin kaupunki");
    await form.businessId.fill("12345671");
    await form.town.fill("Åbo");
    await form.workshop.check();
    await form.first.check();
    await form.times.fill("12");
    await form.day.fill("26.10.2023");
    await form.role.fill("Palveluesimies");
    await read(page);
    await form.send.click();
    expect(page).toHaveURL(href("registered", locale, { year }));
    expect(main(page)).toContainText(`${words.onSite}.`);

    const { billing, answers, ...stored } = await storedOf(person);
    expect(stored).toMatchObject({ role: "Palveluesimies", netCents: 14_000, vatBasisPoints: 2400, locale });
    expect(billing).toMatchObject({
      payer: "Esimerkin kaupunki",
      businessId: "1234567-1",
      operatorCode: "BAWCFI22",
    });
    expect(answers.map(({ value }) => value)).toEqual(expect.arrayContaining(["Åbo", true, 12, "2023-10-26"]));

    await page.getByRole("link", { name: manage.received.colleague }).click();
    expect(heading(page)).toHaveText(manage.register.title);
    expect(page.url()).not.toContain("kaupunki");
    expect(form.organisation).toHaveValue(person.organisation);
    expect(form.payer).toHaveValue("Esimerkin kaupunki");
    expect(form.eInvoice).toBeChecked();
    for (const empty of [form.name, form.email, form.role, form.town]) expect(empty).toHaveValue("");
    expect(page.getByText(registration.form.billing.shut)).toBeShown();
  },
);

test("without scripts, whoever leaves the billing details shut gets the invoice, and online nobody is asked about lunch", async () => {
  const person = somebody();
  const page = newReader();
  const form = formOf(page, "fi");
  await page.goto(href("register", "fi", { year }));
  await fillPerson(page, "fi", person);
  await form.onSite.check();
  await form.lunch.check();
  await form.remote.check();
  await form.member.check();
  await form.town.fill("Turku");
  await form.workshop.check();
  await form.first.check();
  await read(page);
  await form.send.click();
  expect(page).toHaveURL(href("registered", "fi", { year }));

  const { billing, answers } = await storedOf(person);
  expect(billing).toMatchObject({ payer: person.name, invoiceKind: "email", invoiceEmail: person.email });
  expect(answers).toHaveLength(3);
  await page.goto(href("register", "fi", { year }));
  expect(form.organisation).toHaveValue("");
});
