import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { signIn } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const { lists, pages, signIn: texts } = textsOf("fi");

test("the members are reordered by keyboard and saved by themselves, and publishing leads to what is missing", async ({
  page,
}) => {
  await signIn(page, "editor");
  await page.getByRole("link", { name: texts.desk.links.members }).click();
  await expectAccessible(page);
  const first = page.getByRole("group").first();
  const name = ((await first.locator("legend").textContent()) ?? "").replace("1. ", "");
  const down = page.getByRole("button", { name: `${lists.order.down} ${name}` });
  await down.focus();
  await page.keyboard.press("Enter");
  await expect(down).toBeFocused();
  await expect(page.getByText(`${name} ${lists.order.moved} 2/11`)).toBeAttached();
  await expect(page.getByText(pages.status.saved)).toBeVisible();

  await page.getByRole("button", { name: lists.members.add }).click();
  await expect(page.getByLabel(lists.members.givenName).last()).toBeFocused();
  await page.keyboard.type("Puolivalmis");
  await expect(page.getByText(pages.status.saved)).toBeVisible();
  await page.reload();
  const given = page.getByLabel(lists.members.givenName).last();
  await expect(given).toHaveValue("Puolivalmis");
  const faults = page.getByRole("alert").filter({ hasText: pages.publish.faults });
  // The page has just been loaded, so its scripts may not be ready. If nothing happens, the test clicks the button
  // again.
  await expect(async () => {
    await page.getByRole("button", { name: pages.publish.now }).click();
    await expect(faults).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await expect(faults.getByRole("link")).toHaveCount(2);
  await expectAccessible(page);
  await faults.getByRole("link", { name: `Puolivalmis, ${lists.members.familyName}` }).press("Enter");
  const family = page.getByLabel(lists.members.familyName).last();
  await expect(family).toBeFocused();
  await expect(family).toHaveAccessibleDescription(lists.problems.missing);
  await page.keyboard.type("Jäsen");
  await expect(faults.getByRole("link")).toHaveCount(1);
  await page.getByRole("button", { name: `${lists.order.remove} Puolivalmis Jäsen` }).click();
  await expect(page.getByText(pages.status.saved)).toBeVisible();

  await page.getByRole("link", { name: pages.toRevisions }).click();
  await expect(page.locator("ins").first()).toBeVisible();
  await expectAccessible(page);
});

test("a subject heading is added and published; the menu and contact details open", async ({ page }) => {
  const topic = `kokeiluaihe ${crypto.randomUUID().slice(0, 8)}`;
  await signIn(page, "editor");
  await page.goto(href("topics", "fi"));
  await page.getByRole("button", { name: lists.topics.add }).click();
  await page.keyboard.type(topic);
  await expect(page.getByText(pages.status.saved)).toBeVisible();
  await page.getByRole("button", { name: pages.publish.now }).click();
  await expect(page.getByText(pages.publish.done, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expect(async () => {
    expect(await (await page.request.get(href("home", "fi"))).text()).toContain(topic);
  }).toPass();

  await page.goto(href("site", "fi"));
  await expect(page.getByLabel(lists.site.email)).toBeVisible();
  await expectAccessible(page);
});
