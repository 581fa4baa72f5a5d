import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
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
  await expect(page.locator("del").first()).toContainText("Toisen");
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

test("a session that ends while one writes loses nothing: saving goes on once one has signed in elsewhere", async ({
  page,
  context,
}) => {
  await signIn(page, "editor");
  await page.goto(href("pages", "fi"));
  await page.getByLabel(pages.title).fill("Pitkä ilta");
  await page.getByRole("button", { name: pages.newButton }).click();
  const body = page.getByRole("textbox", { name: pages.body });
  await body.click();
  await context.clearCookies();
  await page.keyboard.type("Kirjoitettu ilman istuntoa.");
  await expect(page.getByText(pages.status.signedOut)).toBeVisible();
  await expectAccessible(page);

  const other = await context.newPage();
  await signIn(other, "editor");
  await expect(page.getByText(pages.status.saved)).toBeVisible();
  await page.reload();
  await expect(body).toContainText("Kirjoitettu ilman istuntoa.");
});

test("five megabytes are too long, which is said before they are sent, and nothing is lost", async ({ page }) => {
  await signIn(page, "editor");
  await page.goto(href("pages", "fi"));
  await page.getByLabel(pages.title).fill("Liian pitkä sivu");
  await page.getByRole("button", { name: pages.newButton }).click();
  const lead = page.getByLabel(pages.lead);
  await lead.fill("ä".repeat(2_500_000));
  await expect(page.getByText(pages.status.tooLong)).toBeVisible();
  await page.getByRole("button", { name: pages.publish.now }).click();
  await expect(page.getByText(pages.status.tooLong)).toBeVisible();
  expect(await lead.inputValue()).toHaveLength(2_500_000);
  await lead.fill("Sopivan pituinen.");
  await expect(page.getByText(pages.status.saved)).toBeVisible();
});

test("a translation is marked when the Finnish text changes after it, until it is said to be up to date", async ({
  page,
}) => {
  await signIn(page, "editor");
  await page.goto(href("pages", "fi"));
  await page.getByLabel(pages.title).fill("Käännettävä sivu");
  await page.getByRole("button", { name: pages.newButton }).click();
  const languages = page.getByRole("group", { name: pages.languagesLabel });
  const tab = (language: string) => languages.getByRole("button", { name: language });
  await expect(tab(pages.languages.sv)).toContainText(pages.missing);
  await tab(pages.languages.sv).click();
  await page.getByRole("button", { name: pages.fromFinnish }).click();
  await expect(page.getByText(pages.status.saved)).toBeVisible();
  await page.getByRole("button", { name: pages.publish.now }).click();
  await expect(page.getByText(pages.publish.done, { exact: true })).toBeVisible();

  await tab(pages.languages.fi).click();
  await page.getByLabel(pages.title).fill("Käännettävä sivu muuttui");
  await expect(tab(pages.languages.sv)).toContainText(pages.outdated);
  await expect(page.getByText(pages.status.saved)).toBeVisible();
  await page.reload();
  await tab(pages.languages.sv).click();
  await expect(page.getByText(pages.since)).toBeVisible();
  await expect(page.locator("ins")).toContainText("muuttui");
  await expectAccessible(page);
  await page.getByRole("button", { name: pages.upToDate }).click();
  await expect(tab(pages.languages.sv)).not.toContainText(pages.outdated);
  await expect(page.getByText(pages.status.saved)).toBeVisible();
  await page.goto(href("pages", "fi"));
  const row = page.getByRole("listitem").filter({ hasText: "Käännettävä sivu muuttui" });
  await expect(row).not.toContainText(pages.outdated);
});

test.describe("in a browser far from Finland", () => {
  test.use({ timezoneId: "America/New_York" });

  test("a time is Helsinki's; it belongs to one version, and a newer one is asked to take its place", async ({
    page,
  }) => {
    await signIn(page, "editor");
    await page.goto(href("pages", "fi"));
    await page.getByLabel(pages.title).fill("Ajastettu sivu");
    await page.getByRole("button", { name: pages.newButton }).click();
    const lead = page.getByLabel(pages.lead);
    await lead.fill("Versio A.");
    await page.getByRole("button", { name: pages.publish.later }).click();
    const when = page.getByLabel(pages.publish.when);
    await when.fill("huomenna");
    await when.press("Enter");
    await expect(when).toHaveAccessibleDescription(new RegExp(pages.publish.momentMissing));
    await expectAccessible(page);
    await when.fill("1.10.2023 klo 9");
    await when.press("Enter");
    const scheduled = page.getByText("julkaistaan 1.10.2023 klo 9.00");
    await expect(scheduled).toBeVisible();
    await expect(page.getByRole("button", { name: pages.publish.takePlace })).toBeHidden();

    await lead.fill("Versio B.");
    await expect(page.getByText(pages.publication.newer)).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await page.getByRole("button", { name: pages.publish.takePlace }).click();
    await expect(page.getByText(pages.publication.same)).toBeVisible();
    await expect(scheduled).toBeVisible();
    await page.getByRole("button", { name: pages.publish.takeBack }).click();
    await expect(scheduled).toBeHidden();
    await expect(page.getByText(pages.state.draft, { exact: true })).toBeVisible();
  });
});
