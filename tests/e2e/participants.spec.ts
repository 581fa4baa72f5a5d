import type { Page } from "@playwright/test";
import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { register, signIn, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const { desk: all, participant } = textsOf("fi");
const desk = all.participants;
const list = href("participants", "fi", { year: 2023 });
const narrow = { width: 390, height: 844 };

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const rows = (page: Page) => page.getByRole("rowheader");

test("an organiser finds a participant while writing, notes, mails and cancels", async ({ page }) => {
  const person = somebody("Åsa Öhmän");
  const other = somebody("Åsa Öhmäläinen");
  await register(page, "fi", person);
  await register(page, "fi", other);
  await signIn(page, "organiser");
  await page.goto(`${list}?status=nonsense&sort=%27&page=-1&option=1`);
  await expectAccessible(page);

  await page.getByLabel(desk.search).pressSequentially(person.email);
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(person.email)}`));
  await expect(rows(page)).toHaveText([person.name]);
  await expect(page.getByLabel(desk.search)).toBeFocused();
  await page.getByRole("link", { name: desk.name, exact: true }).click();
  await expect(page.getByRole("columnheader", { name: desk.name })).toHaveAttribute("aria-sort", "ascending");
  await page.getByRole("combobox", { name: desk.filterStatus }).selectOption("waiting");
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole("combobox", { name: desk.filterStatus }).selectOption("");
  await rows(page).getByRole("link").click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(person.name);
  await page.setViewportSize(narrow);
  await expectAccessible(page);
  await page.getByLabel(participant.note.label).fill("Soitti, tulee myöhässä");
  await press(page, participant.note.submit);
  await expect(page.getByText(participant.note.done)).toBeVisible();
  await press(page, participant.resend.submit);
  await expect(page.getByText(participant.resend.done)).toBeVisible();
  await page.getByText(participant.cancel.shut).click();
  await press(page, participant.cancel.submit);
  await expect(page.getByText(participant.done.cancelled)).toBeVisible();
  await expect(page.getByText(participant.events.cancelled)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(participant.note.label)).toHaveValue("Soitti, tulee myöhässä");
  await expect(page.getByRole("button", { name: participant.cancel.submit })).toHaveCount(0);
});
