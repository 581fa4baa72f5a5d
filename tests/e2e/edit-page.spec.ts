import { href } from "@/lib/i18n/routes";
import { signIn } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const { pages, editor } = textsOf("fi");

test("a page is written, saved by itself, published, compared and brought back", async ({ page }) => {
  await signIn(page, "editor");
  await page.goto(href("pages", "fi"));
  await page.getByLabel(pages.title).fill("Kokeilusivu äänistä");
  await page.getByRole("button", { name: pages.newButton }).click();

  const body = page.getByRole("textbox", { name: pages.body });
  await body.click();
  await page.keyboard.type("Ensimmäinen lause.");
  await expect(page.getByText(pages.status.saved)).toBeVisible();
  await page.getByRole("button", { name: pages.publish.now }).click();
  await expect(page.getByText(pages.publish.done, { exact: true })).toBeVisible();

  const address = href("page", "fi", { slug: { fi: "kokeilusivu-aanista", sv: "", en: "" } });
  await expect(async () => {
    expect(await (await page.request.get(address)).text()).toContain("Ensimmäinen lause.");
  }).toPass();

  await body.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Toinen lause.");
  await expect(page.getByText(pages.status.unsaved)).toBeVisible();
  await expect(page.getByText(pages.status.saved)).toBeVisible();
  expect(await (await page.request.get(address)).text()).not.toContain("Toinen lause.");

  await page.getByRole("link", { name: pages.toRevisions }).click();
  await expect(page.locator("ins")).toContainText("Toinen lause.");
  await page.getByRole("button", { name: "Palauta versio 1 luonnokseksi" }).click();
  await expect(page.getByRole("textbox", { name: pages.body })).not.toContainText("Toinen lause.");
});

test("of two who write the same page the second is told, and nothing is lost", async ({ page, browser }) => {
  await signIn(page, "editor");
  await page.goto(href("pages", "fi"));
  await page.getByLabel(pages.title).fill("Yhteinen sivu");
  await page.getByRole("button", { name: pages.newButton }).click();
  const mine = page.getByRole("textbox", { name: pages.body });
  await expect(mine).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, "organiser");
  await other.goto(page.url());
  await other.getByRole("textbox", { name: pages.body }).click();
  await other.keyboard.type("Toisen sanat.");
  await expect(other.getByText(pages.status.saved)).toBeVisible();

  await mine.click();
  await page.keyboard.type("Minun sanani.");
  await expect(page.getByText(pages.conflict.text)).toBeVisible();
  await expect(page.locator("del")).toContainText("Toisen");
  await page.getByRole("button", { name: pages.conflict.mine }).click();
  await expect(page.getByText(pages.status.saved)).toBeVisible();
  await page.getByRole("link", { name: pages.toRevisions }).click();
  await expect(page.getByRole("row")).toHaveCount(4);
});

test("a link inside is chosen by name, and the toolbar is used by keyboard", async ({ page }) => {
  await signIn(page, "editor");
  await page.goto(href("pages", "fi"));
  await page.getByLabel(pages.title).fill("Linkkisivu");
  await page.getByRole("button", { name: pages.newButton }).click();
  await page.getByRole("textbox", { name: pages.body }).click();
  await page.getByRole("combobox", { name: editor.kind }).focus();
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: editor.ask.link }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel(editor.link.inside).selectOption("site:privacy");
  await page.getByRole("button", { name: editor.link.done }).click();
  await expect(page.getByRole("textbox", { name: pages.body })).toContainText(pages.places.privacy);
});
