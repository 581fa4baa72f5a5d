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

// These tests share one site, so they run one after another.
test.describe.configure({ mode: "default" });
test.use({ baseURL: `http://localhost:${PORT}` });

// These tests change seminars, so they use their own site.
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
  const date = day.getByLabel(texts.day.date, { exact: true });
  const startsAt = day.getByLabel(texts.day.startsAt, { exact: true });
  await date.fill("24.10.2025");
  await startsAt.fill("yhdeksän");
  const announcedAt = section(page, "windows").getByLabel(texts.windows.announcedAt);
  await announcedAt.fill("1.9.2023 klo 8");
  await announcedAt.blur();
  await expect(announcedAt).toHaveValue("1.9.2023 klo 8.00");
  // The draft also stores values that cannot be published, exactly as they were typed.
  await expect(page.getByText(pages.status.saved)).toBeVisible();
  await page.reload();
  await expect(startsAt).toHaveValue("yhdeksän");
  const faults = page.getByRole("alert").filter({ hasText: pages.publish.faults });
  // The page has just been loaded, so its scripts may not be ready. If nothing happens, the test presses the key again.
  await expect(async () => {
    await page.getByRole("button", { name: pages.publish.now }).press("Enter");
    await expect(faults).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await expectAccessible(page);
  await expect(date).toHaveAccessibleDescription(lists.problems.otherYear);
  await faults.getByRole("link", { name: lists.problems.time }).press("Enter");
  await expect(startsAt).toBeFocused();
  await startsAt.fill("klo 9.30");
  await date.fill("24.10.2024");
  await expect(faults).toBeHidden();

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

test("a change that concerns participants asks whether they are told, says whom, and then how many were", async ({
  page,
}) => {
  const { id } = await own.db.attendanceOption.findFirstOrThrow({ where: { seminar: { year: 2023 } } });
  const clock = { now: () => new Date("2023-09-04T09:00:00+03:00") };
  await registerAll({ db: own.db, clock, optionId: id }, ["Aino"]);
  await signIn(page, "organiser");
  await page.goto(href("editArrangement", "fi", { year: 2023 }));
  await section(page, "day").getByLabel(texts.day.startsAt, { exact: true }).fill("klo 8.45");
  const publishing = page.getByRole("button", { name: pages.publish.now });
  const question = page.getByRole("region", { name: pages.mailing.now.title });
  const moved = () => own.db.outboxMail.count({ where: { kind: "seminarMoved" } });

  await publishing.click();
  await expect(question.getByRole("heading")).toBeFocused();
  await expect(question).toContainText("Yhdelle osallistujalle kerrotaan sähköpostilla, että kellonaika on muuttunut.");
  await expectAccessible(page);
  await question.getByRole("button", { name: pages.mailing.never }).click();
  await expect(question).toBeHidden();
  expect(await moved()).toBe(0);

  await publishing.click();
  await question.getByRole("button", { name: pages.mailing.now.yes }).click();
  await expect(page.getByText("Muutoksesta lähti viesti yhdelle osallistujalle.")).toBeVisible();
  await expectAccessible(page);
  expect(await moved()).toBe(1);
});

test("cancelling asks for a reason and whether people are told, shows whom, and the page says why", async ({
  page,
}) => {
  await signIn(page, "organiser");
  await page.goto(href("cancelSeminar", "fi", { year: 2023 }));
  await page
    .getByText(/Peruminen koskee yhtä ihmistä/)
    .first()
    .click();
  await expect(page.getByRole("listitem").filter({ hasText: "Aino" })).toBeVisible();
  const cancel = page.getByRole("button", { name: texts.cancelling.submit });
  await cancel.click();
  const reason = page.getByLabel(texts.cancelling.reason.replace("{language}", pages.languages.fi));
  await expect(reason).toHaveAccessibleDescription(texts.cancelling.reasonMissing);
  const tell = page.getByRole("radiogroup", { name: texts.cancelling.tellTitle });
  await expect(tell).toHaveAccessibleDescription(texts.cancelling.tellMissing);
  await expectAccessible(page);
  await tell.getByLabel("Kyllä, yhdelle ilmoittautuneelle").check();
  await reason.fill("Talo on suljettu.");
  await cancel.click();
  await expect(page.getByRole("status")).toContainText("Seminaari on peruttu. Yksi viesti on lähdössä.");
  expect(await own.db.outboxMail.count({ where: { kind: "seminarCancelled" } })).toBe(1);
  await page.goto(href("seminar", "fi", { year: 2023 }));
  await expect(page.getByRole("main")).toContainText("Talo on suljettu.");
});
