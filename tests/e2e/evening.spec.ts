import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { slugOf } from "@/lib/content/slugs";
import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { countMails, linkInMail, read, tabTo } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const { pages, editor, preview, signIn, mail } = textsOf("fi");
const editorEmail = "editor@example.org";

/** Moves the focus to a control with the Tab key, and presses a key there. */
async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const saved = (page: Page) => expect(page.getByText(pages.status.saved)).toBeVisible();

async function signInByMail(page: Page): Promise<void> {
  const before = await countMails(page, editorEmail);
  await page.goto(href("signIn", "fi"));
  await tabTo(page, page.getByLabel(signIn.email));
  await page.keyboard.type(editorEmail);
  await read(page);
  await page.keyboard.press("Enter");
  await expect(page.getByText(signIn.sent)).toBeVisible();
  await expectAccessible(page);
  await expect.poll(() => countMails(page, editorEmail)).toBeGreaterThan(before);
  await page.goto(await linkInMail(page, "fi", editorEmail, mail.actions.signIn.label));
  await expectAccessible(page);
  await press(page, button(page, signIn.link.enter));
  await page.waitForURL(href("desk", "fi"));
  await expectAccessible(page);
}

async function writeProgramme(page: Page, title: string): Promise<void> {
  await press(page, page.getByRole("link", { name: pages.listTitle, exact: true }).first());
  await page.waitForURL(href("pages", "fi"));
  await expectAccessible(page);
  await tabTo(page, page.getByLabel(pages.title));
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel(pages.lead));
  await page.keyboard.type("Päivä alkaa kahvilla.");

  await tabTo(page, page.getByRole("combobox", { name: editor.kind }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("Aamupäivä");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Shift+8");
  await page.keyboard.type("Kahvi");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Muuttuvat tilat");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await saved(page);
  await expectAccessible(page);
}

/** Adds a picture by keyboard. The file is set directly, because a test cannot use the system's file dialog. */
async function addPicture(page: Page): Promise<void> {
  const image = sharp({ create: { width: 640, height: 360, channels: 3, background: "#17494d" } });
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("combobox", { name: editor.kind })).toBeFocused();
  for (let presses = 0; presses < 12; presses += 1) {
    if (await page.locator(":focus", { hasText: editor.ask.picture }).count()) break;
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByLabel(editor.picture.file));
  const file = { name: "tila.png", mimeType: "image/png", buffer: await image.png().toBuffer() };
  await dialog.getByLabel(editor.picture.file).setInputFiles(file);
  await tabTo(page, dialog.getByLabel(editor.picture.alt));
  await page.keyboard.type("Tyhjä lukusali");
  await expectAccessible(page, 10);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: pages.body, exact: true }).locator("figure img")).toBeVisible();
  await saved(page);
  await expectAccessible(page);
}

async function translate(page: Page, title: string): Promise<void> {
  await press(page, page.getByRole("button", { name: pages.languages.sv }));
  await press(page, button(page, pages.fromFinnish));
  await tabTo(page, page.getByLabel(pages.title));
  await page.keyboard.press("Control+A");
  await page.keyboard.type(title);
  await saved(page);
  await expectAccessible(page);
}

async function lookAtPreview(page: Page, title: string, translated: string): Promise<void> {
  const here = page.url();
  await press(page, button(page, pages.preview));
  await expect(page.getByRole("complementary", { name: preview.banner.label })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("img", { name: "Tyhjä lukusali" })).toBeVisible();
  await expectAccessible(page);
  await press(page, page.getByRole("link", { name: /^SV/ }).first());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(translated);
  await press(page, button(page, textsOf("sv").preview.banner.leave));
  await expect(page.getByRole("complementary", { name: textsOf("sv").preview.banner.label })).toHaveCount(0);
  await page.goto(here);
}

test("a librarian's whole evening, by keyboard alone", async ({ page, request }) => {
  test.setTimeout(240_000);
  const mark = randomUUID().slice(0, 8);
  const title = `Iltaohjelma ${mark}`;
  const address = href("page", "fi", { slug: { fi: slugOf(title), sv: "", en: "" } });
  const isPublic = async (words: string) => (await (await request.get(address)).text()).includes(words);

  await signInByMail(page);
  await writeProgramme(page, title);
  await addPicture(page);
  await translate(page, `Kvällsprogram ${mark}`);
  await lookAtPreview(page, title, `Kvällsprogram ${mark}`);

  await press(page, button(page, pages.publish.now));
  await expect(page.getByText(pages.publish.done, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expect.poll(() => isPublic("Muuttuvat tilat")).toBe(true);
  await press(page, page.getByRole("link", { name: pages.toPage }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expectAccessible(page);
  await page.goBack();

  // The user publishes a mistake. Then the user opens the list of revisions (saved states of the page), which shows the
  // changed words, and restores an earlier revision.
  await tabTo(page, page.getByLabel(pages.lead));
  await page.keyboard.press("End");
  await page.keyboard.type(" Ja päättyy kahviin kello kaksikymmentä");
  await saved(page);
  await press(page, button(page, pages.publish.now));
  await expect.poll(() => isPublic("kaksikymmentä")).toBe(true);
  await press(page, page.getByRole("link", { name: pages.toRevisions }));
  await expect(page.locator("ins").first()).toContainText("kaksikymmentä");
  await expectAccessible(page);
  await press(page, page.getByRole("button", { name: /^Palauta versio/ }));
  await expect(page.getByLabel(pages.lead)).not.toHaveValue(/kaksikymmentä/);
  await press(page, button(page, pages.publish.now));
  await expect.poll(() => isPublic("kaksikymmentä")).toBe(false);
});
