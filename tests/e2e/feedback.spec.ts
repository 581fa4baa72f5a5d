import { formatDay } from "@/lib/i18n/format";
import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { expectNoSideways, follow, heading, manageSite, press, siteOpened, summary } from "./manage-site";
import { signIn } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const site = manageSite(3474);

/** Moves the start of a seminar to the day before the date of the site's clock, so that the seminar has begun. */
const begin = (seminarId: string) =>
  site.db().seminar.update({ where: { id: seminarId }, data: { startsAt: new Date("2023-09-03T09:30:00+03:00") } });

// tests/http/desk.test.ts tests the same steps without scripts, in Finnish.
const locale = "sv";
test(`${locale}: who was there tells what it was like, once and without a name`, async ({ page, browser }) => {
  const { feedback } = textsOf(locale);
  const full = await site.oneSeat();
  const { token } = await site.register(full, locale);
  await page.goto(href("feedback", locale, { token }));
  await expect(page.getByText(feedback.closed.no)).toBeVisible();
  await begin(full.seminar.id);
  await page.goto(href("manage", locale, { token }));
  await follow(page, feedback.invite.link);
  await expect(heading(page)).toHaveText(feedback.title);
  await expectNoSideways(page);
  await expectAccessible(page);

  await press(page, feedback.submit);
  await expect(summary(page).first()).toContainText(feedback.problems.nothingGiven);
  const overall = page.getByRole("radiogroup", { name: feedback.fields.overall });
  await overall.getByLabel(feedback.scale[5]).check();
  await page.getByLabel(feedback.fields.good).fill("x".repeat(4001));
  await press(page, feedback.submit);
  await expect(summary(page).first()).toContainText(feedback.problems.tooLong.split("{")[0] ?? "");
  await expect(overall.getByLabel(feedback.scale[5])).toBeChecked();
  await page.getByLabel(feedback.fields.good).fill("Kahvi ja keskustelut");
  await press(page, feedback.submit);
  await expect(page.getByText(feedback.closed.given)).toBeVisible();
  await page.goto(href("manage", locale, { token }));
  await expect(page.getByText(feedback.closed.given)).toBeVisible();

  const desk = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await signIn(desk, "organiser");
  const { year } = full.seminar;
  await desk.goto(href("feedbackResults", "fi", { year }));
  const row = desk.getByRole("row").filter({ hasText: textsOf("fi").feedback.fields.overall });
  await expect(row).toContainText("5,0");
  await expect(desk.getByText("Kahvi ja keskustelut")).toBeVisible();
  await expectAccessible(desk);
  const csv = await (await desk.request.get(`/api/seminars/${year}/feedback/plain.csv`)).text();
  expect(csv).toContain(`${formatDay(siteOpened, "fi")},${locale},5,,,Kahvi ja keskustelut`);
  expect((await desk.request.get(`/api/seminars/${year}/feedback/pdf`)).status()).toBe(404);
  await desk.context().close();
});
