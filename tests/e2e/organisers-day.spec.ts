import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { href } from "@/lib/i18n/routes";
import { countMails, register, signIn, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const { seminarArranging: arranging, desk, messages, overview, participant, checkIn } = textsOf("fi");
const seminar = href("arrangeSeminar", "fi", { year: 2023 });

const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true }).click();
/**
 * Returns the visible link to a participant. On wide screens the participants are shown in a table, on narrow screens
 * in a list. The HTML contains both, but only one of them is visible.
 */
const listed = (page: Page, name: string) =>
  main(page).getByRole("link", { name, exact: true }).filter({ visible: true });

/** Opens a part of the seminar from its page, and expects that the part fits on the screen. */
async function open(page: Page, name: string): Promise<void> {
  await page.goto(seminar);
  await main(page).getByRole("link", { name, exact: true }).click();
  await page.waitForURL((url) => url.pathname !== seminar);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, page.url()).toBeLessThanOrEqual(0);
}

for (const width of [1280, 390])
  test(`an organiser's day at ${width} px: who comes, lists, a message, the door`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const word = randomUUID().slice(0, 8);
    const anna = somebody(`Anna ${word}`);
    const otso = somebody(`Otso ${word}`);
    for (const person of [anna, otso]) await register(page, "fi", person);
    await signIn(page, "organiser");

    await open(page, arranging.links.overview);
    await expect(main(page).getByRole("heading", { name: overview.organisations.title })).toBeVisible();

    await open(page, arranging.links.participants);
    await page.getByLabel(desk.participants.search).pressSequentially(word);
    await expect(page).toHaveURL(new RegExp(`q=${word}`));
    await expect(listed(page, otso.name)).toBeVisible();
    await page.getByText(desk.participants.export, { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: desk.participants.exports["plain.csv"] }).click(),
    ]);
    const rows = parse(await readFile(await download.path()), { bom: true }) as string[][];
    const named = (row: string[]) => row.filter((cell) => [word, "Anna", "Otso"].includes(cell));
    expect(rows.slice(1).map(named)).toEqual([
      [word, "Anna"],
      [word, "Otso"],
    ]);

    await press(page, messages.writeToThese);
    await page.getByLabel(messages.subject, { exact: true }).fill(`Tervetuloa ${word}`);
    await page.getByRole("textbox", { name: messages.body, exact: true }).fill("Ovet aukeavat aamulla.");
    await press(page, messages.check);
    await press(page, "Lähetä 2 henkilölle");
    await expect(main(page).getByText("2 / 2")).toBeVisible({ timeout: 30_000 });
    for (const { email } of [anna, otso]) expect(await countMails(page, email)).toBe(2);

    await page.goto(`${href("participants", "fi", { year: 2023 })}?q=${word}`);
    await listed(page, otso.name).click();
    await page.getByLabel(participant.note.label).fill("Tuo esitteet");
    await press(page, participant.note.submit);
    await expect(main(page).getByText(participant.note.done)).toBeVisible();

    await open(page, arranging.links.checkIn);
    await page.getByLabel(checkIn.search).fill(word);
    await press(page, `${checkIn.mark}: ${anna.name}`);
    await expect(main(page).getByText(checkIn.outcomes.arrived.replace("{name}", anna.name))).toBeVisible();
    // The check-in page sends the arrival to the site a moment later, so the test may have to load the list several
    // times.
    await expect(async () => {
      await page.goto(`${href("participants", "fi", { year: 2023 })}?q=${word}&arrived=yes`);
      await expect(listed(page, anna.name)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(listed(page, otso.name)).toHaveCount(0);
  });
