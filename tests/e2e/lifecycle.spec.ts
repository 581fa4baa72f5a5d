import type { Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";
import { type OwnSite, prepareOwnSite } from "@/tests/support/own-site";
import { addSeminarStates, yearsOfStates } from "@/tests/support/seminar-states";
import { expectAccessible } from "./expect-accessible";
import { read } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const PORT = 3458;
const SMTP_PORT = 3468;

// These tests share one site, so they run one after another in one worker.
test.describe.configure({ mode: "default" });
test.use({ baseURL: `http://localhost:${PORT}`, viewport: { width: 320, height: 640 } });

let own: OwnSite;
let mailServer: MailServer;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  mailServer = await startMailServer(SMTP_PORT);
  own = await prepareOwnSite(PORT, `smtp://127.0.0.1:${SMTP_PORT}`);
  await addSeminarStates(own.db);
  // Registration for a seminar can only open if the seminar has an attendance option.
  const option = { position: 1, mode: "onSite", translations: { create: { locale: "fi", name: "Paikalla" } } } as const;
  await own.db.seminar.update({ where: { year }, data: { options: { create: option } } });
  await own.start();
});
test.afterAll(async () => {
  await own.stop();
  await mailServer.stop();
});

const box = (page: Page, locale: Locale) =>
  page.getByRole("region", { name: textsOf(locale).site.registration.title, exact: true });

const expectNoSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(320);

for (const locale of locales)
  test(`${locale}: each state is told on the seminar's page, and where one would register`, async ({ page }) => {
    const texts = textsOf(locale).site.registration;
    const states = {
      archived: texts.archived,
      held: texts.held,
      announced: texts.announced,
      openingKnown: texts.starts,
      closed: texts.closed,
      cancelled: texts.cancelled,
    };
    for (const [state, word] of Object.entries(states)) {
      const year = yearsOfStates[state as keyof typeof states];
      await page.goto(href("seminar", locale, { year }));
      await expect(box(page, locale)).toContainText(word);
      await expectNoSideways(page);
      if (locale === "fi") await expectAccessible(page);
      await page.goto(href("register", locale, { year }));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(textsOf(locale).manage.register.notOpenTitle);
      await expect(page.getByRole("textbox")).toHaveCount(0);
      await expectNoSideways(page);
    }
    await page.goto(href("seminar", locale, { year: yearsOfStates.cancelled }));
    await expect(page.getByRole("main")).toContainText(`putkirikko (${locale})`);
    await expect(page.getByRole("main")).toContainText(texts.cancelledHint);
  });

const year = yearsOfStates.openingKnown;
const alertOf = (email: string) => own.db.openingAlert.findFirst({ where: { email } });

/** Waits until the newest mail to `email` has the subject, and returns the link in that mail. */
async function linkMailedTo(email: string, subject: string): Promise<string> {
  const mails = () => mailServer.received.filter(({ to }) => [to ?? []].flat().some(({ text }) => text === email));
  await expect.poll(() => mails().at(-1)?.subject, { timeout: 30_000 }).toContain(subject);
  return /https?:\S+/.exec(mails().at(-1)?.text ?? "")?.[0] ?? "";
}

/** Returns the part of a mail's subject that comes before the name of the seminar. */
const subjectOf = (locale: Locale, kind: "alertConfirmation" | "registrationOpened") =>
  textsOf(locale).mail.kinds[kind].subject.replace(/\{.*/, "");

/**
 * Asks on the seminar's page for an alert (a mail when registration opens). Then opens the link in the mail that asks
 * for a confirmation, and returns that link.
 */
async function askForAlert(page: Page, locale: Locale, email: string): Promise<string> {
  const texts = textsOf(locale);
  await page.goto(href("seminar", locale, { year }));
  await box(page, locale).getByRole("link", { name: texts.site.registration.remind }).click();
  const field = page.getByLabel(texts.alert.email, { exact: true });
  const send = page.getByRole("button", { name: texts.alert.send });
  await field.fill("nimi.example.org");
  await read(page);
  await send.click();
  await expect(field).toHaveAccessibleDescription(new RegExp(texts.errors.emailNoAt));
  await expect(field).toHaveValue("nimi.example.org");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expectNoSideways(page);
  await field.fill(email);
  await read(page);
  await send.click();
  await expect(page.getByRole("status")).toContainText(texts.alert.sent);
  const link = await linkMailedTo(email, subjectOf(locale, "alertConfirmation"));
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.alert.confirm.askTitle);
  await expectNoSideways(page);
  return link;
}

// tests/http/opening-alert.test.ts tests the same steps without scripts.
test("one asks to be told, confirms, is told when registration opens, and is forgotten", async ({ page }) => {
  await own.db.seminar.update({ where: { year }, data: { registrationOpensAt: new Date("2023-12-01T07:00:00Z") } });
  const links: string[] = [];
  const emailOf = (locale: Locale) => `${locale}@example.org`;
  for (const locale of locales) {
    const { confirm } = textsOf(locale).alert;
    links.push(await askForAlert(page, locale, emailOf(locale)));
    expect(await alertOf(emailOf(locale))).toMatchObject({ confirmedAt: null, locale });
    await expectAccessible(page);
    await page.getByRole("button", { name: confirm.yes }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(confirm.doneTitle);
    expect((await alertOf(emailOf(locale)))?.confirmedAt).not.toBeNull();
    await expectAccessible(page);
  }

  await own.db.seminar.update({ where: { year }, data: { registrationOpensAt: new Date("2023-09-01T07:00:00Z") } });
  await own.db.$queryRaw`SELECT graphile_worker.add_job('send-opening-alerts')::text`;
  for (const [index, locale] of locales.entries()) {
    const texts = textsOf(locale);
    await page.goto(await linkMailedTo(emailOf(locale), subjectOf(locale, "registrationOpened")));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.manage.register.title);
    expect(await alertOf(emailOf(locale))).toBeNull();
    await page.goto(links[index] ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.alert.unknown.title);
    await expectNoSideways(page);
  }
  await expectAccessible(page);
  expect((await page.reload())?.status()).toBe(404);
});

test("one who doesn't want it is forgotten at once, and one who is late is shown the form", async ({ page }) => {
  const { alert, manage } = textsOf("fi");
  await own.db.seminar.update({ where: { year }, data: { registrationOpensAt: new Date("2023-12-01T07:00:00Z") } });
  const email = "unwilling@example.org";
  await askForAlert(page, "fi", email);
  await page.getByRole("button", { name: alert.confirm.no }).click();
  await expect(page.getByRole("main")).toContainText(alert.forgotten);
  expect(await alertOf(email)).toBeNull();

  const late = "late@example.org";
  const link = await askForAlert(page, "fi", late);
  await own.db.seminar.update({ where: { year }, data: { registrationOpensAt: new Date("2023-09-01T07:00:00Z") } });
  await page.getByRole("button", { name: alert.confirm.yes }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(manage.register.title);
  expect(await alertOf(late)).toBeNull();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(alert.unknown.title);
  await page.goto(href("alert", "fi", { year }));
  await expect(page).toHaveURL(href("register", "fi", { year }));
});
