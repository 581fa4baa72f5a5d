import type { Page } from "@playwright/test";
import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { signIn, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const { participant, participantForm: form, registration } = textsOf("fi");
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
  await write(page, fields.givenName, person.name);
  await write(page, fields.email, person.email);
  await write(page, fields.organisation, person.organisation);
  await press(page, form.addOwn.submit);
  await expect(page.getByText(form.privacyMissing).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(form.privacy).check();
  await expect(page.getByLabel(form.mail)).not.toBeChecked();
  await page.getByLabel(form.mail).check();
  await press(page, form.addOwn.submit);
  await expect(page.getByText(participant.done.addedTold)).toBeVisible();
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
  await write(page, fields.givenName, person.name);
  await write(page, fields.email, person.email);
  await write(page, fields.organisation, person.organisation);
  await page.getByLabel(form.privacy).check();
  await press(page, form.addOwn.submit);
  await page.getByRole("link", { name: form.openRegistered }).click();
  await expect(page).toHaveURL(own);
});
