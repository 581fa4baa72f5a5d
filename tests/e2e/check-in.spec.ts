import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { href } from "@/lib/i18n/routes";
import { checkInCode } from "@/lib/registration/check-in-code";
import { findBrowser } from "@/tests/support/browser";
import { cameraOf, filmCard } from "@/tests/support/card-in-view";
import { type OwnSite, prepareOwnSite } from "@/tests/support/own-site";
import { createRegistration, type RegistrationValues } from "@/tests/support/registration";
import { serverEnv } from "@/tests/support/server-env";
import { fromSomewhere } from "@/tests/support/visitor";
import { expectAccessible } from "./expect-accessible";
import { signIn, tabTo } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const PORT = 3460;
const { checkIn: texts } = textsOf("fi");
const door = href("checkIn", "fi", { year: 2023 });

let site: OwnSite;

test.describe.configure({ mode: "default" });
test.use({ baseURL: `http://localhost:${PORT}`, viewport: { width: 390, height: 844 } });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await prepareOwnSite(PORT, "smtp://127.0.0.1:3477");
  await site.start();
});
test.afterAll(() => site.stop());

/** Creates a participant. No other participant has the same name. */
async function person(name: string, values: RegistrationValues = {}) {
  const seminar = await site.db.seminar.findUniqueOrThrow({ where: { year: 2023 }, include: { options: true } });
  const { lastNumber } = await site.db.seminar.update({
    where: { year: 2023 },
    data: { lastNumber: { increment: 1 } },
  });
  const place = { seminarId: seminar.id, optionId: seminar.options[0]?.id ?? "" };
  return createRegistration(site.db, place, { name, number: lastNumber, ...values });
}

/**
 * Opens the door (the check-in page) on a phone that has its own browser context and a signed-in
 * organiser.
 */
async function device(browser: Browser) {
  const context = await browser.newContext({
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 390, height: 844 },
    reducedMotion: "reduce",
    extraHTTPHeaders: fromSomewhere(),
  });
  const page = await context.newPage();
  await signIn(page, "organiser");
  await page.goto(door);
  return { context, page };
}

const search = (page: Page) => page.getByLabel(texts.search);
const outcome = (page: Page, sentence: string, name: string) =>
  expect(page.getByText(sentence.replace("{name}", name))).toBeVisible();

/**
 * Searches for a participant by the beginning of the name, and presses the button with the label `button` beside that
 * participant.
 */
async function choose(page: Page, name: string, button = texts.mark) {
  await search(page).fill(name);
  await page.getByRole("button", { name: `${button}: ${name}` }).click();
}

const kept = (page: Page) =>
  page.evaluate(async () => {
    const controlled = (await navigator.serviceWorker.getRegistrations()).some(({ active }) => active);
    const page = await (await caches.open("check-in")).match(location.pathname);
    return controlled && Boolean(page);
  });

const namesHere = async () =>
  (await site.db.registration.findMany({ where: { arrivedAt: { not: null } }, orderBy: { name: "asc" } })).map(
    ({ name }) => name,
  );

test("two doors, one without a network for a while: nothing is lost or doubled", async ({ browser }) => {
  const names = ["Aamu Ahola", "Bertta Berg", "Celia Colliander", "Daavid Dahl", "Eeva Eklund", "Fanni Forss"];
  for (const name of names) await person(name);
  const [a, b, c, d, e, f] = names as [string, string, string, string, string, string];
  const [one, two] = await Promise.all([device(browser), device(browser)]);
  await expect.poll(() => kept(one.page)).toBe(true);
  await expectAccessible(two.page);

  await one.context.setOffline(true);
  for (const name of [a, b, c]) await choose(one.page, name);
  await outcome(one.page, texts.outcomes.arrived, c);
  await expectAccessible(one.page);
  await one.page.getByRole("button", { name: texts.undo }).click();
  await outcome(one.page, texts.outcomes.undone, c);
  await expect(one.page.getByText(texts.network.waiting.replace("{count}", "4"))).toBeVisible();

  // The first device has no network, so its marks (records of arrivals) have not reached the second device. In the
  // meantime, somebody uses the second device by keyboard.
  for (const name of [a, d, e]) {
    await tabTo(two.page, search(two.page));
    await two.page.keyboard.type(name);
    await two.page.keyboard.press("Enter");
    await outcome(two.page, texts.outcomes.arrived, name);
  }
  await two.page.getByRole("button", { name: texts.undo }).press("Enter");
  await outcome(two.page, texts.outcomes.undone, e);
  await expect.poll(namesHere).toEqual([a, d]);

  await one.page.reload();
  await expect(one.page.getByText(texts.network.waiting.replace("{count}", "4"))).toBeVisible();
  await choose(one.page, f);
  await choose(one.page, b, texts.show);
  await expect(one.page.getByText(`${b} on jo täällä`)).toBeVisible();
  await one.context.setOffline(false);
  await expect(one.page.getByText(texts.network.gone)).toHaveCount(0);
  for (const { page } of [one, two]) await expect(page.locator(".counts dd").first()).toHaveText(/^4 /);

  expect(await namesHere()).toEqual([a, b, d, f]);
  const marks = await site.db.arrivalMark.groupBy({ by: ["kind"], _count: true, orderBy: { kind: "asc" } });
  expect(marks.map(({ kind, _count }) => [kind, _count])).toEqual([
    ["arrived", 7],
    ["undone", 2],
  ]);

  // After signing out, the browser shows the sign-in page. This page deletes the names of participants from the
  // browser's storage.
  const stored = () => one.page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(await stored()).toContain(a);
  await one.page.goto(href("signIn", "fi"));
  await expect.poll(stored).not.toContain(a);
  expect(await one.page.evaluate(() => caches.keys())).toEqual([]);
});

test("a card before the camera, and what other cards are", async () => {
  const { cardsKey } = await serverEnv();
  const codeOf = ({ id, number }: { id: string; number: number }) => checkInCode({ id, year: 2023, number }, cardsKey);
  const film = path.join(await mkdtemp(path.join(tmpdir(), "card-")), "card.mjpeg");
  await filmCard(film, codeOf(await person("Kaija Kamera")));
  // These participants are created before the check-in page is opened, so that the first list on the page includes
  // them.
  const queued = await person("Jonna Jono", { status: "waiting", queueNumber: 9_000 });
  const cancelled = await person("Perttu Perunut", { status: "cancelled", cancelledAt: new Date("2023-09-01") });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: cameraOf(film) });
  try {
    const { page } = await device(browser);
    await page.getByRole("button", { name: texts.camera.open }).click();
    await outcome(page, texts.outcomes.arrived, "Kaija Kamera");
    await expect.poll(namesHere).toContain("Kaija Kamera");
    await page.getByRole("button", { name: texts.camera.close }).click();

    const write = async (code: string) => {
      await search(page).fill(code);
      await search(page).press("Enter");
    };
    await write(codeOf(queued).toLowerCase());
    await outcome(page, texts.outcomes.waiting, "Jonna Jono");
    await write(codeOf(cancelled));
    await outcome(page, texts.outcomes.cancelled, "Perttu Perunut");
    await write("2022-001-7Q4M9TXK");
    await expect(page.getByText(texts.outcomes.otherSeminar.replace("{year}", "2022"))).toBeVisible();
    await write(codeOf(cancelled).replace(/.$/, (last) => (last === "0" ? "1" : "0")));
    await expect(page.getByText(texts.outcomes.unknown)).toBeVisible();
    expect(await namesHere()).not.toContain("Jonna Jono");
    // While the queue is not empty, new registrations get no seat. The person in the queue is therefore deleted before
    // the next tests.
    await site.db.registration.delete({ where: { id: queued.id } });
    await site.db.attendanceOption.updateMany({ data: { waiting: 0 } });
  } finally {
    await browser.close();
  }
});

// tests/http/check-in.test.ts tests the check-in page without scripts.
