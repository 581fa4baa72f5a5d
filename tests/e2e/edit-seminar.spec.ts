import type { Page } from "@playwright/test";
import { href } from "@/lib/i18n/routes";
import { type OwnSite, prepareOwnSite } from "@/tests/support/own-site";
import { registerAll } from "@/tests/support/queue";
import { expectAccessible } from "./expect-accessible";
import { signIn } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const PORT = 3475;
const { seminarDesk: texts, lists, pages } = textsOf("fi");

// One after the other: they share the site.
test.describe.configure({ mode: "default" });
test.use({ baseURL: `http://localhost:${PORT}` });

// A site of its own: its seminars become others.
let own: OwnSite;
test.beforeAll(async () => {
  own = await prepareOwnSite(PORT, "");
  await own.start();
});
test.afterAll(() => own.stop());

const section = (page: Page, name: keyof typeof texts.sections) =>
  page.getByRole("region", { name: texts.sections[name] });

async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: pages.publish.now }).click();
  await expect(page.getByText(pages.publish.done, { exact: true })).toBeVisible();
}

test("an organiser makes next year's seminar by keyboard, and readers see it once it is published", async ({
  page,
}) => {
  await signIn(page, "organiser");
  await page.getByRole("link", { name: textsOf("fi").signIn.desk.links.seminars }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.listTitle);
  await expectAccessible(page);
  await page.getByLabel(texts.copy.year).fill("2023");
  await page.getByRole("button", { name: texts.copy.submit }).press("Enter");
  await expect(page.getByLabel(texts.copy.year)).toHaveAccessibleDescription(texts.copy.yearTaken);
  await page.getByLabel(texts.copy.year).fill("2024");
  await page.getByRole("button", { name: texts.copy.submit }).press("Enter");
  await expect(page).toHaveURL(href("editArrangement", "fi", { year: 2024 }));

  const day = section(page, "day");
  await day.getByLabel(texts.day.date, { exact: true }).fill("2025-10-24");
  await expect(day.getByLabel(texts.day.date, { exact: true })).toHaveAccessibleDescription(lists.problems.otherYear);
  await day.getByLabel(texts.day.date, { exact: true }).fill("2024-10-24");
  await day.getByLabel(texts.day.startsAt, { exact: true }).fill("09:30");
  await section(page, "windows").getByLabel(texts.windows.announcedAt).fill("2023-09-01T08:00");

  await expectAccessible(page);
  await publish(page);

  await page.getByRole("link", { name: texts.switch.editSeminar }).press("Enter");
  await expect(page).toHaveURL(href("editSeminar", "fi", { year: 2024 }));
  const programme = section(page, "programme");
  for (const title of ["Kahvi", "Avaus"]) {
    await programme.getByRole("button", { name: texts.programme.add }).press("Enter");
    const item = programme.getByRole("group", { name: new RegExp(`${texts.programme.unnamed}$`) });
    await item.getByRole("group", { name: texts.programme.title }).getByLabel(lists.languages.fi).fill(title);
  }
  const up = programme.getByRole("button", { name: `${lists.order.up} Avaus` });
  await up.press("Enter");
  await expect(up).toBeFocused();
  await expectAccessible(page);
  await publish(page);

  await page.goto(href("seminar", "fi", { year: 2024 }));
  const shown = page.getByRole("main");
  await expect(shown).toContainText("24.10.2024");
  await expect(shown).toContainText(/Avaus[\s\S]*Kahvi/);
});

test("cancelling asks for a reason, shows whom it is told to, and the page says why", async ({ page }) => {
  const { id } = await own.db.attendanceOption.findFirstOrThrow({ where: { seminar: { year: 2023 } } });
  const clock = { now: () => new Date("2023-09-04T09:00:00+03:00") };
  await registerAll({ db: own.db, clock, optionId: id }, ["Aino"]);
  await signIn(page, "organiser");
  await page.goto(href("cancelSeminar", "fi", { year: 2023 }));
  await page
    .getByText(/Viesti lähtee: yhdelle/)
    .first()
    .click();
  await expect(page.getByRole("listitem").filter({ hasText: "Aino" })).toBeVisible();
  const cancel = page.getByRole("button", { name: texts.cancelling.submit });
  await cancel.click();
  const reason = page.getByLabel(texts.cancelling.reason.replace("{language}", pages.languages.fi));
  await expect(reason).toHaveAccessibleDescription(texts.cancelling.reasonMissing);
  await expectAccessible(page);
  await reason.fill("Talo on suljettu.");
  await cancel.click();
  await expect(page.getByRole("status")).toContainText("Seminaari on peruttu. Yksi viesti on lähdössä.");
  expect(await own.db.outboxMail.count({ where: { kind: "seminarCancelled" } })).toBe(1);
  await page.goto(href("seminar", "fi", { year: 2023 }));
  await expect(page.getByRole("main")).toContainText("Talo on suljettu.");
});
