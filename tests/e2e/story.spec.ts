import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { cancelOwn, linkInMail, openManageLink, read, register, signIn, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

// tests/http/story.test.ts tests the same steps without scripts.
for (const locale of locales) {
  test(`${locale}: from the home page to the cancellation`, async ({ page }) => {
    const texts = textsOf(locale);
    const person = somebody();
    await page.goto(href("home", locale));
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await page.getByRole("link", { name: texts.site.home.toSeminar }).click();
    await expect(page).toHaveURL(href("seminar", locale, { year: 2023 }));
    await page.getByRole("link", { name: texts.site.registration.register }).click();

    await register(page, locale, person);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.manage.received.confirmedTitle);
    await expect(page.getByRole("article")).toContainText(person.name);

    await openManageLink(page, locale, person);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.manage.page.confirmed);
    await cancelOwn(page, locale);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.manage.page.cancelled);
  });
}

test("an organiser finds the participant and takes the list away", async ({ page, request }) => {
  const person = somebody("Åsa =Öhman");
  await register(page, "fi", person);
  await signIn(page, "organiser");
  await page
    .getByRole("link", { name: /Osallistujat 2023/ })
    .first()
    .click();
  await page.getByLabel(textsOf("fi").desk.participants.search).fill(person.email);
  await page.getByRole("button", { name: textsOf("fi").desk.participants.find }).click();
  await expect(page.getByRole("row").filter({ hasText: person.email })).toContainText(person.name);

  await page.getByText(textsOf("fi").desk.participants.export, { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: textsOf("fi").desk.participants.exports.xlsx }).click(),
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await readFile(await download.path())) as never);
  expect(book.worksheets[0]?.getRow(2).getCell(2).value).toBe("=Öhman");
  expect(book.worksheets[0]?.getRow(2).getCell(3).value).toBe("Åsa");
  expect(book.worksheets[0]?.rowCount).toBe(2);

  const csv = await page.request.get(`/api/seminars/2023/participants/csv?q=${encodeURIComponent(person.email)}`);
  const rows: string[][] = parse(await csv.text(), { bom: true, delimiter: ";" });
  expect(rows[1]?.slice(1, 3)).toEqual(['="=Öhman"', "Åsa"]);
  expect((await request.get("/api/seminars/2023/participants/csv")).status()).toBe(401);
});

test("signing out ends the session at once", async ({ page }) => {
  await signIn(page, "organiser");
  await page.getByRole("button", { name: textsOf("fi").signIn.desk.signOut }).click();
  await page.waitForURL(href("signIn", "fi"));
  await page.goto(href("participants", "fi", { year: 2023 }));
  await expect(page).toHaveURL(href("signIn", "fi"));
});

test("a user signs in by the link in the mail, once, by a button and not by opening it", async ({ page, request }) => {
  const { signIn: texts, mail } = textsOf("fi");
  await page.goto(href("signIn", "fi"));
  await page.getByLabel(texts.email).fill("administrator@example.org");
  await read(page);
  await page.getByRole("button", { name: texts.send }).click();
  await expect(page.getByRole("status").filter({ hasText: texts.sent })).toBeVisible();

  const url = await linkInMail(page, "fi", "administrator@example.org", mail.actions.signIn.label);
  // Programs that check mails open the links in them. This must not use up the sign-in link.
  for (const method of ["HEAD", "GET", "GET"]) expect((await request.fetch(url, { method })).status()).toBe(200);
  await page.goto(url);
  await expect(page.getByRole("main")).toContainText("administrator@example.org");
  await page.getByRole("button", { name: texts.link.enter }).click();
  await page.waitForURL(href("desk", "fi"));

  await page.context().clearCookies();
  await page.goto(url);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(texts.expired);
});
