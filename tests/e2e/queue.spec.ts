import type { Page } from "@playwright/test";
import { href } from "@/lib/i18n/routes";
import { type OwnSite, prepareOwnSite } from "@/tests/support/own-site";
import { registerAll } from "@/tests/support/queue";
import { expectAccessible } from "./expect-accessible";
import { signIn } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const PORT = 3481;
const texts = textsOf("fi").queue;
const path = href("queue", "fi", { year: 2023 });

test.describe.configure({ mode: "serial" });
test.use({ baseURL: `http://localhost:${PORT}` });

// These tests need a site with few seats, which would disturb other tests. They therefore use their own site.
let own: OwnSite;
test.beforeAll(async () => {
  own = await prepareOwnSite(PORT, "");
  await own.start();
});
test.afterAll(() => own.stop());

test.beforeEach(async () => {
  await own.db.registration.deleteMany();
  await own.db.attendanceOption.updateMany({ data: { capacity: 1, taken: 0, waiting: 0 } });
  const { id } = await own.db.attendanceOption.findFirstOrThrow();
  const clock = { now: () => new Date("2023-09-04T09:00:00+03:00") };
  await registerAll({ db: own.db, clock, optionId: id }, ["eka", "toka", "kolmas", "neljas"]);
});

/** Returns the people in the queue as the page lists them: each name with the reason why the person still waits. */
const waiting = (page: Page) =>
  page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })
    .evaluateAll((rows) =>
      rows.map((row) => `${row.querySelector("th")?.textContent} ${row.lastElementChild?.textContent}`),
    );
const give = (page: Page) => page.getByRole("button", { name: texts.promote.submit }).click();
const full = (before: string) => `Kaikki paikat on annettu. ${before}`;

// tests/http/queue.test.ts tests the same steps without scripts.
test("an organiser sees who waits and why, gives a seat out of turn and changes the number of seats", async ({
  page,
}) => {
  await signIn(page, "organiser");
  await page.goto(href("participants", "fi", { year: 2023 }));
  await page.getByRole("link", { name: textsOf("fi").desk.participants.queue }).click();
  await expect(page).toHaveURL(path);
  await expect
    .poll(() => waiting(page))
    .toEqual([
      `toka ${full("Seuraavana vuorossa.")}`,
      `kolmas ${full("Edellä on yksi.")}`,
      `neljas ${full("Edellä on 2.")}`,
    ]);

  await give(page);
  const person = page.getByLabel(texts.promote.person);
  await expect(person).toHaveAccessibleDescription(texts.problems.personMissing);
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
  await expectAccessible(page);

  await person.selectOption({ label: "2. kolmas" });
  await page.getByLabel(texts.promote.reason).fill("Pitää puheenvuoron");
  await give(page);
  const addSeat = page.getByLabel(texts.promote.addSeat);
  await expect(addSeat).toHaveAccessibleDescription(texts.problems.noSeat);
  await expect(person.locator("option:checked")).toHaveText("2. kolmas");
  await expect(page.getByLabel(texts.promote.reason)).toHaveValue("Pitää puheenvuoron");
  await addSeat.check();
  await give(page);
  await expect(page.getByRole("status")).toHaveText(texts.promote.done.replace("{name}", "kolmas"));
  await expect
    .poll(() => waiting(page))
    .toEqual([`toka ${full("Seuraavana vuorossa.")}`, `neljas ${full("Edellä on yksi.")}`]);

  const capacity = page.getByLabel(texts.resize.label, { exact: true });
  const save = page.getByRole("button", { name: texts.resize.submit });
  await capacity.fill("12abc");
  await save.click();
  await expect(capacity).toHaveAccessibleDescription(new RegExp(texts.problems.capacityMalformed));
  await expect(capacity).toHaveValue("12abc");
  await capacity.fill("9");
  await save.click();
  const question = page.getByRole("main").getByRole("alert");
  await expect(question).toHaveText("2 jonossa olevaa saa paikan ja siitä viestin.");
  await expect(question).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("button", { name: texts.resize.yes }).click();
  await expect(page.getByText("2 sai paikan jonosta")).toBeVisible();
  await expect(page.getByText(texts.empty)).toBeVisible();
  await expectAccessible(page);
});

test("who doesn't arrange the seminar neither sees the waiting list nor gives seats", async ({ page }) => {
  await page.goto(path);
  await expect(page).toHaveURL(href("signIn", "fi"));

  await signIn(page, "organiser");
  await page.goto(path);
  await page.getByLabel(texts.promote.person).selectOption({ label: "1. toka" });
  await page.getByLabel(texts.promote.reason).fill("Pitää puheenvuoron");
  await page.getByLabel(texts.promote.addSeat).check();

  // An editor now signs in with the same browser, while the organiser's form is still open.
  const other = await page.context().newPage();
  await signIn(other, "editor");
  expect((await other.goto(path))?.status()).toBe(404);
  await give(page);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(texts.title);
  expect(await own.db.registration.count({ where: { status: "waiting" } })).toBe(3);
});
