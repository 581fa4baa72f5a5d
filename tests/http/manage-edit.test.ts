import { expect, test } from "vitest";
import { href } from "@/lib/i18n/routes";
import { textsOf } from "@/tests/e2e/texts";
import { openSeminar, registerFor, siteOpened, storedOf } from "./full-seminar";
import { heading, main, newReader, press, siteDb, summary } from "./steps";

const locale = "fi";
const { own: words, manage, errors, registration } = textsOf(locale);
const { form } = registration;

test("without scripts everything given can be changed, another way to take part too", async () => {
  const full = await openSeminar(2050, 1);
  const { name, email, token } = await registerFor(full, locale);
  const page = newReader();
  await page.goto(href("manage", locale, { token }));
  expect(heading(page)).toHaveText(manage.page.confirmed);

  await main(page).getByRole("link", { name: words.actions.edit, exact: true }).first().click();
  for (const label of [form.givenName, form.familyName]) await page.getByLabel(label, { exact: true }).fill("");
  await page.getByLabel(form.message).fill("Ensin tämä.\n\nSitten tuo");
  await page.getByRole("radio", { name: "Etänä" }).check();
  await press(page, words.edit.submit);
  expect(summary(page)).toContainText(errors.nameMissing);
  expect(page.getByLabel(form.message)).toHaveValue("Ensin tämä.\n\nSitten tuo");
  expect(page.getByRole("radio", { name: "Etänä" })).toBeChecked();
  await page.getByLabel(form.givenName, { exact: true }).fill(`${name} toinen`);
  await press(page, words.edit.submit);
  expect(page.getByRole("status")).toContainText(words.done.changed);
  expect(page.getByRole("article")).toContainText(`${name} toinen`);
  expect(page.getByRole("link", { name: words.remote.open })).toBeShown();

  await registerFor(full, locale);
  await page.goto(href("editRegistration", locale, { token }));
  await page.getByRole("radio", { name: "Paikan päällä" }).check();
  await page.getByRole("radiogroup", { name: "Lounas" }).getByLabel(form.yes).check();
  await page.getByLabel(form.organisation).fill("Toinen kirjasto");
  await press(page, words.edit.submit);
  expect(summary(page)).toContainText(words.edit.full);
  expect(page.getByLabel(form.organisation)).toHaveValue("Toinen kirjasto");
  expect(await storedOf(email)).toMatchObject({ status: "confirmed", optionId: full.remote.id });
  await page.getByLabel(words.edit.acceptQueue).check();
  await press(page, words.edit.submit);
  expect(heading(page)).toHaveText(manage.page.waiting);
  expect(page.getByRole("img", { name: /QR/ })).toHaveCount(0);
  expect(await storedOf(email)).toMatchObject({ status: "waiting", organisation: "Toinen kirjasto" });

  await press(page, words.dates.stopReminding);
  expect(page.getByRole("status")).toContainText(words.done.noReminders);
  expect(await storedOf(email)).toMatchObject({ remindersStopped: true });
  await press(page, words.dates.remind);
  expect(page.getByRole("status")).toContainText(words.done.reminders);
  expect(await storedOf(email)).toMatchObject({ remindersStopped: false });
  await press(page, words.actions.colleague);
  expect(page.getByLabel(form.organisation)).toHaveValue("Toinen kirjasto");
  expect(page.getByLabel(form.givenName, { exact: true })).toHaveValue("");
});

test("without scripts a stale tab keeps what was typed; after the deadline the form says whom to write to", async () => {
  const full = await openSeminar(2051, 1);
  const { email, token } = await registerFor(full, locale);
  const page = newReader();
  await page.goto(href("editRegistration", locale, { token }));
  await page.getByLabel(form.message).fill("Myöhässä");
  await siteDb().registration.updateMany({ where: { email }, data: { organisation: "Muualla muutettu" } });
  await press(page, words.edit.submit);
  expect(summary(page)).toContainText(words.edit.stale);
  expect(page.getByLabel(form.message)).toHaveValue("Myöhässä");
  await press(page, words.edit.submit);
  expect(page.getByRole("status")).toContainText(words.done.changed);
  expect(await storedOf(email)).toMatchObject({ message: "Myöhässä", organisation: "Esimerkin kaupunginkirjasto" });

  await siteDb().seminar.update({ where: { id: full.seminar.id }, data: { changesCloseAt: siteOpened } });
  for (const route of ["editRegistration", "changeEmail"] as const) {
    await page.goto(href(route, locale, { token }));
    expect(heading(page)).toHaveText(words.closed.title);
    expect(page.getByRole("link", { name: "virpi.kultanen@stks.fi" })).toBeShown();
  }
});
