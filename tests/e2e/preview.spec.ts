import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { signIn } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

// These tests run one after another, because each of them expects its own preview link to be the newest in the list.
test.describe.configure({ mode: "default" });

const { preview } = textsOf("fi");

// tests/http/desk.test.ts tests the same steps without scripts.
test("a link made at the desk opens the preview for someone without an account, until it is ended", async ({
  page,
  browser,
}) => {
  await signIn(page, "editor");
  await page.goto(href("preview", "fi"));
  await page.getByRole("button", { name: preview.make }).click();
  const address = await page.getByLabel(preview.address).inputValue();
  await expectAccessible(page);

  const guest = await (await browser.newContext()).newPage();
  const banner = guest.getByRole("complementary", { name: preview.banner.label });
  await guest.goto(address);
  await expectAccessible(guest);
  await guest.getByRole("button", { name: preview.enter.open }).click();
  await expect(banner).toBeVisible();
  await guest.goto(href("group", "fi"));
  await expect(banner).toBeVisible();
  await expectAccessible(guest);

  await page.goto(href("preview", "fi"));
  await page.getByRole("button", { name: preview.end }).first().click();
  await expect(async () => {
    await guest.goto(href("group", "fi"));
    await expect(banner).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  expect((await guest.goto(address))?.status()).toBe(404);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText(preview.enter.goneTitle);
});

test("signing out ends one's own preview", async ({ page }) => {
  await signIn(page, "editor");
  await page.goto(href("preview", "fi"));
  await page.getByRole("button", { name: preview.open }).click();
  const banner = page.getByRole("complementary", { name: preview.banner.label });
  await expect(banner).toBeVisible();
  await page.goto(href("desk", "fi"));
  await page.getByRole("button", { name: textsOf("fi").signIn.desk.signOut }).click();
  await page.waitForURL(href("signIn", "fi"));
  await page.goto(href("group", "fi"));
  await expect(banner).toHaveCount(0);
});

test("the guide is in three languages, with pictures that are there", async ({ page }) => {
  await signIn(page, "editor");
  for (const locale of locales) {
    await page.goto(href("help", locale));
    await expectAccessible(page);
    for (const picture of await page.getByRole("main").getByRole("img").all())
      expect((await page.request.get((await picture.getAttribute("src")) ?? "")).status()).toBe(200);
  }
});
