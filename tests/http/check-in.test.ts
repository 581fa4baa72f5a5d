import { expect, test } from "vitest";
import { href } from "@/lib/i18n/routes";
import { textsOf } from "@/tests/e2e/texts";
import { createRegistration } from "@/tests/support/registration";
import { main, newReader, signIn, siteDb } from "./steps";

const { checkIn: texts } = textsOf("fi");
const door = href("checkIn", "fi", { year: 2023 });

/** Creates a participant. No other participant has the same name. */
async function person(name: string) {
  const seminar = await siteDb().seminar.update({
    where: { year: 2023 },
    data: { lastNumber: { increment: 1 } },
    include: { options: true },
  });
  const place = { seminarId: seminar.id, optionId: seminar.options[0]?.id ?? "" };
  return createRegistration(siteDb(), place, { name, number: seminar.lastNumber });
}

const namesHere = async () =>
  (await siteDb().registration.findMany({ where: { arrivedAt: { not: null } } })).map(({ name }) => name);

test("without scripts a search and a button mark an arrival; only for organisers, and for seminars that there are", async () => {
  await person("Pirkko Pelkistetty");
  const page = newReader();
  await signIn(page, "organiser");
  await page.goto(door);
  await page.getByLabel(texts.search).fill("pelkis");
  await page.getByRole("button", { name: texts.find }).click();
  await page.getByRole("button", { name: texts.mark, exact: true }).click();
  expect(page.getByRole("button", { name: texts.takeBack })).toBeShown();
  expect(await namesHere()).toContain("Pirkko Pelkistetty");
  await page.getByRole("button", { name: texts.takeBack }).click();
  expect(page.getByRole("button", { name: texts.mark, exact: true })).toBeShown();
  expect(await namesHere()).not.toContain("Pirkko Pelkistetty");

  await page.getByRole("link", { name: texts.walkIn.link }).click();
  await page.getByRole("button", { name: texts.walkIn.submit }).click();
  expect(main(page)).toContainText(texts.walkIn.missing.nameMissing);
  await page.getByLabel(texts.walkIn.givenName, { exact: true }).fill("Oili Ovelta");
  await page.getByLabel(texts.walkIn.email).fill("ovelta@example.org");
  await page.getByLabel(texts.walkIn.organisation).fill("Esimerkin kirjasto");
  await page.getByRole("button", { name: texts.walkIn.submit }).click();
  expect(page.getByText(/^Oili Ovelta, nro \d+,/)).toBeShown();
  expect(await namesHere()).toContain("Oili Ovelta");

  const post = (year: number, data: unknown) =>
    page.request(`/api/seminars/${year}/check-in`, {
      method: "POST",
      body: JSON.stringify(data),
      headers: { "Content-Type": "application/json" },
    });
  const api = async (year: number) => (await post(year, { marks: [], since: null })).status;
  expect(await api(2023)).toBe(200);
  expect(await api(1999)).toBe(404);
  expect((await post(2023, "x")).status).toBe(400);
  page.clearCookies();
  expect(await api(2023)).toBe(401);
  await signIn(page, "editor");
  expect(await api(2023)).toBe(403);
  expect(await page.goto(door)).toBe(404);
});
