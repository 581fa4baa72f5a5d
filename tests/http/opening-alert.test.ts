import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { textsOf } from "@/tests/e2e/texts";
import type { PlainPage } from "@/tests/support/plain-page";
import { siteOpened } from "./full-seminar";
import { heading, main, newestMailed, newReader, read, siteDb, somebody, untilPublic } from "./steps";

const later = new Date("2023-12-01T07:00:00Z");
const now = new Date("2023-09-01T07:00:00Z");

async function announce(year: number): Promise<void> {
  const times = { announcedAt: siteOpened, registrationOpensAt: later };
  const option = { position: 1, mode: "onSite", translations: { create: { locale: "fi", name: "Paikalla" } } } as const;
  await siteDb().seminar.create({
    data: { year, date: new Date(`${year}-10-24`), ...times, options: { create: option } },
  });
  await untilPublic(year);
}
const opens = (year: number, registrationOpensAt: Date) =>
  siteDb().seminar.update({ where: { year }, data: { registrationOpensAt } });
const alertOf = (email: string) => siteDb().openingAlert.findFirst({ where: { email } });

/**
 * Asks on the seminar's page for an alert (a mail when registration opens). Then opens the link in the mail that asks
 * for a confirmation, and returns that link.
 */
async function askForAlert(page: PlainPage, year: number, locale: Locale, email: string): Promise<string> {
  const texts = textsOf(locale);
  await page.goto(href("seminar", locale, { year }));
  const box = page.getByRole("region", { name: texts.site.registration.title, exact: true });
  await box.getByRole("link", { name: texts.site.registration.remind }).click();
  const field = page.getByLabel(texts.alert.email, { exact: true });
  const send = page.getByRole("button", { name: texts.alert.send });
  await field.fill("nimi.example.org");
  await read(page);
  await send.click();
  expect(main(page)).toContainText(texts.errors.emailNoAt);
  expect(field).toHaveValue("nimi.example.org");
  expect(field).toHaveAttribute("aria-invalid", "true");
  await field.fill(email);
  await read(page);
  await send.click();
  expect(page.getByRole("status")).toContainText(texts.alert.sent);
  const link = href("confirmAlert", locale, { year, token: await newestMailed(email, "alertToken") });
  await page.goto(link);
  expect(heading(page)).toHaveText(texts.alert.confirm.askTitle);
  return link;
}

describe("without scripts", () => {
  test("one asks to be told, confirms, is told when registration opens, and is forgotten", async () => {
    const year = 2090;
    await announce(year);
    const page = newReader();
    const links: string[] = [];
    const emails = locales.map(() => somebody().email);
    for (const [index, locale] of locales.entries()) {
      const { confirm } = textsOf(locale).alert;
      const email = emails[index] ?? "";
      links.push(await askForAlert(page, year, locale, email));
      expect(await alertOf(email)).toMatchObject({ confirmedAt: null, locale });
      await page.getByRole("button", { name: confirm.yes }).click();
      expect(heading(page)).toHaveText(confirm.doneTitle);
      expect((await alertOf(email))?.confirmedAt).not.toBeNull();
    }

    await opens(year, now);
    await siteDb().$queryRaw`SELECT graphile_worker.add_job('send-opening-alerts')::text`;
    for (const [index, locale] of locales.entries()) {
      const texts = textsOf(locale);
      const recipient = emails[index] ?? "";
      const told = () => siteDb().outboxMail.count({ where: { recipient, kind: "registrationOpened" } });
      await expect.poll(told, { timeout: 30_000 }).toBe(1);
      await page.goto(href("register", locale, { year }));
      expect(heading(page)).toHaveText(texts.manage.register.title);
      expect(await alertOf(recipient)).toBeNull();
      await page.goto(links[index] ?? "");
      expect(heading(page)).toHaveText(texts.alert.unknown.title);
    }
    expect(await page.reload()).toBe(404);
  });

  test("one who doesn't want it is forgotten at once, and one who is late is shown the form", async () => {
    const year = 2091;
    await announce(year);
    const { alert, manage } = textsOf("fi");
    const page = newReader();
    const { email } = somebody();
    await askForAlert(page, year, "fi", email);
    await page.getByRole("button", { name: alert.confirm.no }).click();
    expect(main(page)).toContainText(alert.forgotten);
    expect(await alertOf(email)).toBeNull();

    const { email: late } = somebody();
    const link = await askForAlert(page, year, "fi", late);
    await opens(year, now);
    await page.getByRole("button", { name: alert.confirm.yes }).click();
    expect(heading(page)).toHaveText(manage.register.title);
    expect(await alertOf(late)).toBeNull();
    await page.goto(link);
    expect(heading(page)).toHaveText(alert.unknown.title);
    await page.goto(href("alert", "fi", { year }));
    expect(page).toHaveURL(href("register", "fi", { year }));
  });
});

test("the site looks every minute whom to tell", async () => {
  const known = await siteDb().$queryRaw<{ identifier: string }[]>`
    SELECT identifier FROM graphile_worker._private_known_crontabs`;
  expect(known.map(({ identifier }) => identifier)).toContain("send-opening-alerts");
});
