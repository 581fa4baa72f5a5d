import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { textsOf } from "@/tests/e2e/texts";
import { heading, main, newestMailed, newReader, press, register, signIn, somebody } from "./steps";

test.each(locales)("%s: without scripts from the home page to the cancellation", async (locale) => {
  const texts = textsOf(locale);
  const person = somebody();
  const page = newReader();
  await page.goto(href("home", locale));
  expect(page.document.documentElement.lang).toBe(locale);
  await page.getByRole("link", { name: texts.site.home.toSeminar }).click();
  expect(page).toHaveURL(href("seminar", locale, { year: 2023 }));
  await page.getByRole("link", { name: texts.site.registration.register }).click();
  expect(page).toHaveURL(href("register", locale, { year: 2023 }));

  await register(page, locale, person);
  expect(page).toHaveURL(href("registered", locale, { year: 2023 }));
  expect(heading(page)).toHaveText(texts.manage.received.confirmedTitle);
  expect(page.getByRole("article")).toContainText(person.name);

  await page.goto(href("manage", locale, { token: await newestMailed(person.email, "manageToken") }));
  expect(heading(page)).toHaveText(texts.manage.page.confirmed);
  await page.getByRole("link", { name: texts.own.leave.cancel }).click();
  await press(page, texts.own.leaving.confirm);
  expect(heading(page)).toHaveText(texts.manage.page.cancelled);
});

test("without scripts an organiser finds the participant and takes the list away", async () => {
  const { participants } = textsOf("fi").desk;
  const person = somebody("Åsa =Öhman");
  const page = newReader();
  await register(page, "fi", person);
  await signIn(page, "organiser");
  await page
    .getByRole("link", { name: /Osallistujat 2023/ })
    .first()
    .click();
  await page.getByLabel(participants.search).fill(person.email);
  await page.getByRole("button", { name: participants.find }).click();
  expect(page.getByRole("row").filter({ hasText: person.email })).toContainText(person.name);

  const xlsx = page.getByRole("link", { name: participants.exports.xlsx }).getAttribute("href") ?? "";
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await (await page.request(xlsx)).arrayBuffer());
  expect([2, 3].map((cell) => book.worksheets[0]?.getRow(2).getCell(cell).value)).toEqual(["=Öhman", "Åsa"]);
  expect(book.worksheets[0]?.rowCount).toBe(2);

  const csv = await page.request(`/api/seminars/2023/participants/csv?q=${encodeURIComponent(person.email)}`);
  const rows: string[][] = parse(await csv.text(), { bom: true, delimiter: ";" });
  expect(rows[1]?.slice(1, 3)).toEqual(['="=Öhman"', "Åsa"]);
  expect((await newReader().request("/api/seminars/2023/participants/csv")).status).toBe(401);
});

test("an editor sees no participants: not the page, not the files, not what was erased", async () => {
  const page = newReader();
  await signIn(page, "editor");
  for (const path of [href("participants", "fi", { year: 2023 }), href("retention", "fi")])
    expect(await page.goto(path)).toBe(404);
  for (const format of ["xlsx", "csv", "plain.csv"])
    expect((await page.request(`/api/seminars/2023/participants/${format}`)).status).toBe(403);
});

test("a participant is shown to nobody but an organiser, and by no other seminar's address", async () => {
  const list = href("participants", "fi", { year: 2023 });
  const person = somebody();
  const page = newReader();
  await register(page, "fi", person);
  await signIn(page, "organiser");
  await page.goto(`${list}?q=${encodeURIComponent(person.email)}`);
  const own = page.getByRole("rowheader").getByRole("link").getAttribute("href") ?? "";
  const status = async (path: string) => (await page.request(path)).status;
  expect(await status(own)).toBe(200);
  expect(await status(own.replace("2023", "2022"))).toBe(404);
  expect(await status(`${list}/1`)).toBe(404);
  for (const path of ["2023/participants/everything.csv", "1999/participants/csv", "x/participants/csv"])
    expect(await status(`/api/seminars/${path}`)).toBe(404);
  expect(await (await page.request("/api/seminars/2022/participants/addresses.txt")).text()).toBe("");

  page.clearCookies();
  expect(await status("/api/seminars/2023/participants/badges-large.pdf")).toBe(401);
  await signIn(page, "editor");
  expect(await status(own)).toBe(404);
  for (const kind of ["diets-with-names.csv", "invoicing.xlsx", "badges-large.pdf", "addresses.txt"])
    expect(await status(`/api/seminars/2023/participants/${kind}`)).toBe(403);
});

test("without scripts a list is imported: first the rows that are wrong, then those that come", async () => {
  const { import: list } = textsOf("fi");
  const page = newReader();
  const [first, second] = [somebody("Åsa Öhman 🎈"), somebody("علي")];
  const csv = (rows: string[]) => ({
    name: "osallistujat.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["Nimi;Sähköposti;Organisaatio", ...rows, ""].join("\r\n"), "utf16le"),
  });
  const pressButton = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await signIn(page, "organiser");
  await page.goto(href("importParticipants", "fi", { year: 2023 }));
  await pressButton(list.check);
  expect(main(page)).toContainText(list.fileProblems.missing);
  const farCell = { name: "far-cell.xlsx", mimeType: "", buffer: await readFile("tests/support/far-cell.xlsx") };
  await page.getByLabel(list.file).setInputFiles(farCell);
  await pressButton(list.check);
  expect(main(page)).toContainText(list.fileProblems.tooFar);
  await page.getByLabel(list.file).setInputFiles(csv([`${first.name};ei osoitetta;Kirjasto`]));
  await pressButton(list.check);
  expect(page.getByRole("row", { name: `2 ${first.name}` })).toBeShown();
  expect(page.getByRole("button", { name: list.submit })).toHaveCount(0);

  await page.getByRole("link", { name: list.again }).click();
  await page
    .getByLabel(list.file)
    .setInputFiles(csv([first, second, second].map(({ name, email }) => `${name};${email};=1+1`)));
  await pressButton(list.check);
  expect(main(page)).toContainText(list.states.double);
  await pressButton(list.submit);
  expect(main(page)).toContainText(list.privacyMissing);
  await page.getByLabel(list.privacy).check();
  await page.getByLabel(list.acceptQueue).check();
  await pressButton(list.submit);
  expect(page).toHaveURL(/added=2/);
  await page.goto(`${href("participants", "fi", { year: 2023 })}?q=${encodeURIComponent(second.email)}`);
  expect(page.getByRole("link", { name: second.name }).first()).toBeShown();
});
