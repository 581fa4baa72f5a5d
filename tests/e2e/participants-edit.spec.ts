import type { Page } from "@playwright/test";
import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { signIn, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const { participant, participantForm: form, registration, import: list } = textsOf("fi");
const fields = registration.form;
const narrow = { width: 390, height: 844 };

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const write = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);

test("an organiser adds somebody; of two who edit, the second is told what the first wrote; cancelled and restored", async ({
  page,
}) => {
  const person = somebody("Lisätty Henkilö");
  await signIn(page, "organiser");
  await page.goto(href("importParticipants", "fi", { year: 2023 }));
  await expectAccessible(page);
  await page.goto(href("addParticipant", "fi", { year: 2023 }));
  await expectAccessible(page);
  await page.setViewportSize(narrow);
  await press(page, form.addOwn.submit);
  await expect(page.getByText(form.problems.nameMissing).first()).toBeVisible();
  await write(page, fields.name, person.name);
  await write(page, fields.email, person.email);
  await write(page, fields.organisation, person.organisation);
  await press(page, form.addOwn.submit);
  await expect(page.getByText(form.privacyMissing).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(form.privacy).check();
  await expect(page.getByLabel(form.mail)).not.toBeChecked();
  await page.getByLabel(form.mail).check();
  await press(page, form.addOwn.submit);
  await expect(page.getByText(participant.done.added)).toBeVisible();
  await expect(page.getByText(participant.events.added)).toBeVisible();
  await expect(page.getByRole("cell", { name: participant.kinds.confirmation })).toBeVisible();
  const own = page.url().split("?")[0] ?? "";

  await page.getByRole("link", { name: participant.edit }).click();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await write(other, fields.organisation, "Toisen kirjasto");
  await press(other, form.own.submit);
  await expect(other.getByText(participant.done.changed)).toBeVisible();
  await other.close();
  await page.getByLabel(fields.role).fill("Oma nimike");
  await press(page, form.own.submit);
  await expect(page.getByText(form.conflict.stale)).toBeVisible();
  await expect(page.getByRole("row", { name: `${fields.organisation} Toisen kirjasto` })).toBeVisible();
  await expect(page.getByLabel(fields.role)).toHaveValue("Oma nimike");
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectAccessible(page);
  await write(page, fields.organisation, "Sovittu kirjasto");
  await press(page, form.conflict.overwrite);
  await expect(page.getByText(participant.done.changed)).toBeVisible();
  await expect(page.getByText("Sovittu kirjasto")).toBeVisible();

  await page.goto(own);
  await expect(page.getByRole("button", { name: participant.cancel.submit })).toBeHidden();
  await page.getByText(participant.cancel.shut).click();
  await press(page, participant.cancel.submit);
  await expect(page.getByText(participant.done.cancelled)).toBeVisible();
  await press(page, participant.restore.submit);
  await expect(page.getByText(participant.done.restored)).toBeVisible();
  await expectAccessible(page);

  await page.goto(href("addParticipant", "fi", { year: 2023 }));
  await write(page, fields.name, person.name);
  await write(page, fields.email, person.email);
  await write(page, fields.organisation, person.organisation);
  await page.getByLabel(form.privacy).check();
  await press(page, form.addOwn.submit);
  await page.getByRole("link", { name: form.openRegistered }).click();
  await expect(page).toHaveURL(own);
});

test("without scripts a list is imported: first the rows that are wrong, then those that come", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: narrow });
  const page = await context.newPage();
  const [first, second] = [somebody("Åsa Öhman 🎈"), somebody("علي")];
  const csv = (rows: string[]) => ({
    name: "osallistujat.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["Nimi;Sähköposti;Organisaatio", ...rows, ""].join("\r\n"), "utf16le"),
  });
  await signIn(page, "organiser");
  await page.goto(href("importParticipants", "fi", { year: 2023 }));
  await press(page, list.check);
  await expect(page.getByText(list.fileProblems.missing).first()).toBeVisible();
  await page.getByLabel(list.file).setInputFiles("tests/support/far-cell.xlsx");
  await press(page, list.check);
  await expect(page.getByText(list.fileProblems.tooFar).first()).toBeVisible();
  await page.getByLabel(list.file).setInputFiles(csv([`${first.name};ei osoitetta;Kirjasto`]));
  await press(page, list.check);
  await expect(page.getByRole("row", { name: `2 ${first.name}` })).toBeVisible();
  await expect(page.getByRole("button", { name: list.submit })).toHaveCount(0);

  await page.getByRole("link", { name: list.again }).click();
  await page
    .getByLabel(list.file)
    .setInputFiles(csv([first, second, second].map(({ name, email }) => `${name};${email};=1+1`)));
  await press(page, list.check);
  await expect(page.getByText(list.states.double)).toBeVisible();
  await press(page, list.submit);
  await expect(page.getByText(list.privacyMissing).first()).toBeVisible();
  await page.getByLabel(list.privacy).check();
  await page.getByLabel(list.acceptQueue).check();
  await press(page, list.submit);
  await expect(page).toHaveURL(/added=2/);
  await page.goto(`${href("participants", "fi", { year: 2023 })}?q=${encodeURIComponent(second.email)}`);
  await expect(page.getByRole("link", { name: second.name }).first()).toBeVisible();
  await context.close();
});
