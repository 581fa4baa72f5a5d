import jsqr from "jsqr";
import { href, type RouteName } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { expectNoSideways, follow, heading, manageSite, press, siteOpened, summary } from "./manage-site";
import { somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const site = manageSite(3471);
const options = { sv: ["På plats", "På distans"], fi: ["Paikan päällä", "Etänä"] } as const;

// tests/http/manage-edit.test.ts tests the same steps without scripts, in Finnish.
const locale = "sv";
const { own: words, manage, errors, registration } = textsOf(locale);
const [onSite, online] = options[locale];
const { form } = registration;

test("everything given can be changed, another way to take part too", async ({ page }) => {
  const full = await site.oneSeat();
  const { name, email, token } = await site.register(full, locale);
  await page.goto(href("manage", locale, { token }));
  await expect(heading(page)).toHaveText(manage.page.confirmed);
  await expectNoSideways(page);

  await follow(page, words.actions.edit);
  await expectNoSideways(page);
  for (const label of [form.givenName, form.familyName]) await page.getByLabel(label, { exact: true }).fill("");
  await page.getByLabel(form.message).fill("Ensin tämä.\n\nSitten tuo");
  await page.getByRole("radio", { name: online }).check();
  await press(page, words.edit.submit);
  await expect(summary(page)).toContainText(errors.nameMissing);
  await expect(page.getByLabel(form.message)).toHaveValue("Ensin tämä.\n\nSitten tuo");
  await expect(page.getByRole("radio", { name: online })).toBeChecked();
  await page.getByLabel(form.givenName, { exact: true }).fill(`${name} toinen`);
  await press(page, words.edit.submit);
  await expect(page.getByRole("status")).toContainText(words.done.changed);
  await expect(page.getByRole("article")).toContainText(`${name} toinen`);
  await expect(page.getByRole("link", { name: words.remote.open })).toBeVisible();

  await site.register(full, locale);
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
  expect(await site.stored(email)).toMatchObject({ status: "confirmed", optionId: full.remote.id });
  await page.getByLabel(words.edit.acceptQueue).check();
  await press(page, words.edit.submit);
  await expect(heading(page)).toHaveText(manage.page.waiting);
  await expect(page.getByRole("img", { name: /QR/ })).toHaveCount(0);
  expect(await site.stored(email)).toMatchObject({ status: "waiting", organisation: "Toinen kirjasto" });

  await press(page, words.dates.stopReminding);
  await expect(page.getByRole("status")).toContainText(words.done.noReminders);
  expect(await site.stored(email)).toMatchObject({ remindersStopped: true });
  await press(page, words.dates.remind);
  await expect(page.getByRole("status")).toContainText(words.done.reminders);
  expect(await site.stored(email)).toMatchObject({ remindersStopped: false });
  await press(page, words.actions.colleague);
  await expect(page.getByLabel(form.organisation)).toHaveValue("Toinen kirjasto");
  await expect(page.getByLabel(form.givenName, { exact: true })).toHaveValue("");
});

test("a stale tab keeps what was typed; after the deadline the form says whom to write to", async ({ page }) => {
  const full = await site.oneSeat();
  const { email, token } = await site.register(full, locale);
  await page.goto(href("editRegistration", locale, { token }));
  await page.getByLabel(form.message).fill("Myöhässä");
  await site.db().registration.updateMany({ where: { email }, data: { organisation: "Muualla muutettu" } });
  await press(page, words.edit.submit);
  await expect(summary(page)).toContainText(words.edit.stale);
  await expect(page.getByLabel(form.message)).toHaveValue("Myöhässä");
  await press(page, words.edit.submit);
  await expect(page.getByRole("status")).toContainText(words.done.changed);
  expect(await site.stored(email)).toMatchObject({ message: "Myöhässä", organisation: "Esimerkin kirjasto" });

  await site.db().seminar.update({ where: { id: full.seminar.id }, data: { changesCloseAt: siteOpened } });
  for (const route of ["editRegistration", "changeEmail"] as const) {
    await page.goto(href(route, locale, { token }));
    await expect(heading(page)).toHaveText(words.closed.title);
    await expect(page.getByRole("link", { name: "virpi.kultanen@stks.fi" })).toBeVisible();
  }
});

test("the card's QR code says what stands below it, by day and by night", async ({ page }) => {
  const full = await site.oneSeat();
  const { token } = await site.register(full, "en");
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
  const { email, token } = await site.register(await site.oneSeat(), "en");
  const { own: words } = textsOf("en");
  const routes: RouteName[] = [
    "manage",
    "editRegistration",
    "changeEmail",
    "handOver",
    "cancelRegistration",
    "notComing",
    "eraseRegistration",
  ];
  for (const route of routes) {
    // The width is tested in Finnish, because Finnish has the longest words.
    await page.goto(href(route, "fi", { token }));
    await expectNoSideways(page);
    await page.goto(href(route, "en", { token }));
    await expectAccessible(page);
  }
  await page.goto(href("handOver", "en", { token }));
  await press(page, words.handOver.send);
  await expect(summary(page)).toBeVisible();
  await expectAccessible(page);
  const colleague = somebody();
  await page.getByLabel(words.handOver.givenName).fill(colleague.name);
  await page.getByLabel(words.handOver.email).fill(colleague.email);
  await press(page, words.handOver.send);
  await expect(page.getByRole("status")).toBeVisible();
  await expectAccessible(page);
  const handOver = await site.newestToken(colleague.email, "handOverToken");
  await page.goto(href("takeOver", "fi", { token: handOver }));
  await expectNoSideways(page);
  await page.goto(href("takeOver", "en", { token: handOver }));
  await expectAccessible(page);
  await site
    .db()
    .seminar.updateMany({ where: { registrations: { some: { email } } }, data: { changesCloseAt: siteOpened } });
  await page.goto(href("editRegistration", "en", { token }));
  await expectAccessible(page);

  const seminar = { registrations: { some: { email } } };
  await site.db().seminar.updateMany({ where: seminar, data: { cancelledAt: siteOpened } });
  await page.goto(href("manage", "en", { token }));
  await expect(heading(page)).toHaveText(words.over.cancelled);
  await expect(page.getByRole("img", { name: /QR/ })).toHaveCount(0);
  await expect(page.getByRole("link", { name: words.data.erase })).toBeVisible();
  await expectAccessible(page);
});
