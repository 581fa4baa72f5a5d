import type { Page } from "@playwright/test";
import jsqr from "jsqr";
import { clockFrom } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href, type RouteName } from "@/lib/i18n/routes";
import { registerParticipant } from "@/lib/registration/register-participant";
import { filledExtras, fullForm } from "@/tests/support/form";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { tokensMailed } from "@/tests/support/mailed-tokens";
import { type OwnSite, prepareOwnSite } from "@/tests/support/own-site";
import { expectAccessible } from "./expect-accessible";
import { somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const PORT = 3471;
// Nobody answers there: mails wait in the outbox with their links.
const NO_MAIL_SERVER = "smtp://127.0.0.1:3472";
const now = new Date("2023-09-04T09:00:00+03:00");
const options = { fi: ["Paikan päällä", "Etänä"], sv: ["På plats", "På distans"], en: ["On site", "Online"] } as const;

test.describe.configure({ mode: "default" });
test.use({ baseURL: `http://localhost:${PORT}`, viewport: { width: 320, height: 640 } });

let own: OwnSite;
let lastYear = 2023;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await prepareOwnSite(PORT, NO_MAIL_SERVER);
  await own.start();
});
test.afterAll(() => own.stop());

/** A seminar with fees, questions, one seat on site and any number online, open now. */
async function oneSeat(): Promise<FullSeminar> {
  lastYear += 1;
  const full = await createFullSeminar(own.db, lastYear, 1);
  const data = { announcedAt: now, registrationOpensAt: now };
  await own.db.seminar.update({ where: { id: full.seminar.id }, data });
  return full;
}

/** Registers somebody for the seminar, on site, and gives the link's token. */
async function registered(full: FullSeminar, locale: Locale) {
  const { name, email } = somebody();
  const form = await fullForm(own.db, full, { ...filledExtras(full), name, email, locale });
  await registerParticipant({ db: own.db, clock: clockFrom(now) }, { seminarYear: full.seminar.year, form });
  return { name, email, token: await newestToken(email, "manageToken") };
}

const newestToken = async (email: string, kind: Parameters<typeof tokensMailed>[2]) =>
  (await tokensMailed(own, email, kind)).at(-1) ?? "";

const stored = (email: string) => own.db.registration.findFirst({ where: { email } });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const summary = (page: Page) => page.getByRole("main").getByRole("alert");
const press = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string) =>
  page.getByRole("main").getByRole("link", { name, exact: true }).first().click();

async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(320);
}

async function expectUnknown(page: Page, locale: Locale, token: string): Promise<void> {
  await page.goto(href("manage", locale, { token }));
  await expect(page).toHaveURL(href("unknownLink", locale));
}

for (const [javaScriptEnabled, locale] of [
  [true, "sv"],
  [false, "fi"],
] as const)
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });
    const { own: words, manage, errors, registration } = textsOf(locale);
    const [onSite, online] = options[locale];
    const { form } = registration;

    test("everything given can be changed, another way to take part too", async ({ page }) => {
      const full = await oneSeat();
      const { name, email, token } = await registered(full, locale);
      await page.goto(href("manage", locale, { token }));
      await expect(heading(page)).toHaveText(manage.page.confirmed);
      await expectNoSideways(page);

      await follow(page, words.actions.edit);
      await expectNoSideways(page);
      await page.getByLabel(form.name, { exact: true }).fill("");
      await page.getByLabel(form.message).fill("Ensin tämä.\n\nSitten tuo");
      await page.getByRole("radio", { name: online }).check();
      await press(page, words.edit.submit);
      await expect(summary(page)).toContainText(errors.nameMissing);
      await expect(page.getByLabel(form.message)).toHaveValue("Ensin tämä.\n\nSitten tuo");
      await expect(page.getByRole("radio", { name: online })).toBeChecked();
      await page.getByLabel(form.name, { exact: true }).fill(`${name} toinen`);
      await press(page, words.edit.submit);
      await expect(page.getByRole("status")).toContainText(words.done.changed);
      await expect(page.getByRole("article")).toContainText(`${name} toinen`);
      await expect(page.getByRole("link", { name: words.remote.open })).toBeVisible();

      await registered(full, locale);
      await page.goto(href("editRegistration", locale, { token }));
      await page.getByRole("radio", { name: onSite }).check();
      await page
        .getByRole("radiogroup", { name: "Lunch" })
        .or(page.getByRole("radiogroup", { name: "Lounas" }))
        .getByLabel(form.yes)
        .check();
      await page.getByLabel(form.organisation).fill("Toinen kirjasto");
      await press(page, words.edit.submit);
      await expect(summary(page)).toContainText(words.edit.full);
      await expect(page.getByLabel(form.organisation)).toHaveValue("Toinen kirjasto");
      expect(await stored(email)).toMatchObject({ status: "confirmed", optionId: full.remote.id });
      await page.getByLabel(words.edit.acceptQueue).check();
      await press(page, words.edit.submit);
      await expect(heading(page)).toHaveText(manage.page.waiting);
      await expect(page.getByRole("img", { name: /QR/ })).toHaveCount(0);
      expect(await stored(email)).toMatchObject({ status: "waiting", organisation: "Toinen kirjasto" });
    });

    test("a stale tab keeps what was typed; after the deadline the form says whom to write to", async ({ page }) => {
      const full = await oneSeat();
      const { email, token } = await registered(full, locale);
      await page.goto(href("editRegistration", locale, { token }));
      await page.getByLabel(form.message).fill("Myöhässä");
      await own.db.registration.updateMany({ where: { email }, data: { organisation: "Muualla muutettu" } });
      await press(page, words.edit.submit);
      await expect(summary(page)).toContainText(words.edit.stale);
      await expect(page.getByLabel(form.message)).toHaveValue("Myöhässä");
      await press(page, words.edit.submit);
      await expect(page.getByRole("status")).toContainText(words.done.changed);
      expect(await stored(email)).toMatchObject({ message: "Myöhässä", organisation: "Esimerkin kirjasto" });

      await own.db.seminar.update({ where: { id: full.seminar.id }, data: { changesCloseAt: now } });
      for (const route of ["editRegistration", "changeEmail"] as const) {
        await page.goto(href(route, locale, { token }));
        await expect(heading(page)).toHaveText(words.closed.title);
        await expect(page.getByRole("link", { name: "virpi.kultanen@stks.fi" })).toBeVisible();
      }
    });

    test("a new address is confirmed by the mailed link, which ends the old ones", async ({ page }) => {
      const { email, token } = await registered(await oneSeat(), locale);
      const { email: newEmail } = somebody();
      await page.goto(href("manage", locale, { token }));
      await follow(page, words.details.changeEmail);
      for (const [typed, sentence] of [
        ["", errors.emailMissing],
        ["nobody", errors.emailNoAt],
        [email.toUpperCase(), words.email.sameAddress],
      ] as const) {
        await page.getByLabel(words.email.label).fill(typed);
        await press(page, words.email.send);
        await expect(page.getByLabel(words.email.label)).toHaveAccessibleDescription(new RegExp(sentence));
        await expect(page.getByLabel(words.email.label)).toHaveValue(typed);
      }
      await page.getByLabel(words.email.label).fill(newEmail);
      await press(page, words.email.send);
      await expect(page.getByRole("status")).toContainText(words.done.emailAsked);
      await expect(page.getByRole("main")).toContainText(newEmail);

      const confirmation = await newestToken(newEmail, "emailChangeToken");
      await page.goto(href("confirmEmail", locale, { token: confirmation }));
      await expectNoSideways(page);
      expect(await stored(newEmail)).toBeNull();
      await press(page, words.confirmEmail.confirm);
      await expect(page.getByRole("status")).toContainText(words.done.emailChanged);
      expect(new URL(page.url()).pathname).toBe(
        href("manage", locale, { token: await newestToken(newEmail, "manageToken") }),
      );
      await expectUnknown(page, locale, token);
      await page.goto(href("confirmEmail", locale, { token: confirmation }));
      await expect(page).toHaveURL(href("unknownLink", locale));
    });

    test("a place is offered, taken back, offered again and taken; a registered colleague is not betrayed", async ({
      page,
    }) => {
      const full = await oneSeat();
      const { name, email, token } = await registered(full, locale);
      const other = await registered(full, locale);
      await page.goto(href("manage", locale, { token }));
      await follow(page, words.leave.handOver);
      await page.getByLabel(words.handOver.organisation).fill("");
      await press(page, words.handOver.send);
      for (const sentence of [words.handOver.nameMissing, words.handOver.emailMissing, errors.organisationMissing])
        await expect(summary(page)).toContainText(sentence);
      await expectNoSideways(page);

      const offer = async (to: string) => {
        await page.goto(href("handOver", locale, { token }));
        await page.getByLabel(words.handOver.name).fill("Kollega");
        await page.getByLabel(words.handOver.email).fill(to);
        await press(page, words.handOver.send);
        await expect(page.getByRole("status")).toContainText(words.done.offered);
        return (await page.getByRole("main").innerText()).replaceAll(to, "");
      };
      const { email: colleague } = somebody();
      expect(await offer(other.email)).toBe(await offer(colleague));
      await press(page, words.leave.withdraw);
      await expect(page.getByRole("status")).toContainText(words.done.withdrawn);
      await page.goto(href("takeOver", locale, { token: await newestToken(colleague, "handOverToken") }));
      await expect(page).toHaveURL(href("unknownLink", locale));

      await offer(other.email);
      await page.goto(href("takeOver", locale, { token: await newestToken(other.email, "handOverToken") }));
      await expect(page.getByRole("main")).toContainText(words.takeOver.addressTaken);
      await offer(colleague);
      await page.goto(href("takeOver", locale, { token: await newestToken(colleague, "handOverToken") }));
      await expect(page.getByRole("main")).toContainText(translator(locale, "own")("takeOver.lead", { giver: name }));
      await expectNoSideways(page);
      await press(page, words.takeOver.take);
      await expect(page.getByRole("status")).toContainText(words.done.taken);
      await expect(page.getByRole("article")).toContainText("Kollega");
      expect(await stored(email)).toBeNull();
      await expectUnknown(page, locale, token);
    });

    test("not coming, coming after all, too late for that; the data as a file, and erased", async ({ page }) => {
      const full = await oneSeat();
      const { name, email, token } = await registered(full, locale);
      await page.goto(href("notComing", locale, { token }));
      expect(await stored(email)).toMatchObject({ status: "confirmed" });
      await press(page, words.notComing.confirm);
      await expect(heading(page)).toHaveText(manage.page.cancelled);
      await expect(page.getByRole("main")).not.toContainText(words.leave.title);
      const events = await own.db.registrationEvent.findMany({ where: { registration: { email } } });
      expect(events).toMatchObject([{ kind: "cancelled", reason: "notComing" }]);
      await press(page, words.cancelled.undo);
      await expect(heading(page)).toHaveText(manage.page.confirmed);

      await press(page, words.leave.cancel);
      await expect(heading(page)).toHaveText(manage.page.cancelled);
      await registered(full, locale);
      await press(page, words.cancelled.undo);
      await expect(page.getByRole("main")).toContainText(words.refused.noSeat);
      await expect(page.getByRole("link", { name: words.cancelled.again })).toBeVisible();
      await expect(page.getByRole("button", { name: words.cancelled.undo })).toHaveCount(0);

      const file = page.getByRole("link", { name: words.data.download });
      const data = await page.request.get((await file.getAttribute("href")) ?? "");
      expect(data.headers()).toMatchObject({
        "content-disposition": expect.stringMatching(/^attachment; filename=".+\.json"$/),
        "cache-control": "private, no-store",
      });
      expect(await data.json()).toMatchObject({ registration: { name, email, status: "cancelled" } });
      await follow(page, words.data.erase);
      await expectNoSideways(page);
      await press(page, words.erase.confirm);
      await expect(page).toHaveURL(href("registrationErased", locale));
      expect(await stored(email)).toBeNull();
      await expectUnknown(page, locale, token);
      expect((await page.request.get(`/api/registrations/${token}/data`)).status()).toBe(404);
    });
  });

test("the card's QR code says what stands below it, by day and by night", async ({ page }) => {
  const full = await oneSeat();
  const { token } = await registered(full, "en");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const response = await page.goto(href("manage", "en", { token }));
    expect(response?.headers()["cache-control"]).toContain("no-store");
    const image = await page.getByRole("img", { name: /QR/ }).screenshot();
    const { data, width } = await page.evaluate(
      async (source) => {
        const picture = new Image();
        picture.src = source;
        await picture.decode();
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
        canvas?.drawImage(picture, 0, 0);
        return {
          data: [...(canvas?.getImageData(0, 0, picture.width, picture.height).data ?? [])],
          width: picture.width,
        };
      },
      `data:image/png;base64,${image.toString("base64")}`,
    );
    const read = jsqr(Uint8ClampedArray.from(data), width, data.length / 4 / width)?.data ?? "";
    expect(read).toMatch(new RegExp(`^${full.seminar.year}-001-[0-9A-Z]{8}$`));
    await expect(page.getByRole("article")).toContainText(read);
  }
});

test("axe finds nothing on the pages of a registration", async ({ page }) => {
  const { email, token } = await registered(await oneSeat(), "en");
  const { own: words } = textsOf("en");
  const routes: RouteName[] = [
    "manage",
    "editRegistration",
    "changeEmail",
    "handOver",
    "notComing",
    "eraseRegistration",
  ];
  for (const route of routes) {
    await page.goto(href(route, "en", { token }));
    await expectAccessible(page);
  }
  await page.goto(href("handOver", "en", { token }));
  await press(page, words.handOver.send);
  await expect(summary(page)).toBeVisible();
  await expectAccessible(page);
  const colleague = somebody();
  await page.getByLabel(words.handOver.name).fill(colleague.name);
  await page.getByLabel(words.handOver.email).fill(colleague.email);
  await press(page, words.handOver.send);
  await expect(page.getByRole("status")).toBeVisible();
  await expectAccessible(page);
  await page.goto(href("takeOver", "en", { token: await newestToken(colleague.email, "handOverToken") }));
  await expectAccessible(page);
  await own.db.seminar.updateMany({ where: { registrations: { some: { email } } }, data: { changesCloseAt: now } });
  await page.goto(href("editRegistration", "en", { token }));
  await expectAccessible(page);
});
