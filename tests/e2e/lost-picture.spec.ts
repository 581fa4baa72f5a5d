import { href } from "@/lib/i18n/routes";
import { keepLostPicture } from "@/tests/support/hidden-words";
import { type OwnSite, prepareOwnSite } from "@/tests/support/own-site";
import { signIn } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const PORT = 3480;

test.use({ baseURL: `http://localhost:${PORT}` });

// This test deletes a picture from the database, so it uses its own site. tests/http/crawl.test.ts checks that
// strangers find nothing that is hidden.
let own: OwnSite;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await prepareOwnSite(PORT, "smtp://127.0.0.1:9");
  await own.start();
});
test.afterAll(() => own.stop());

test("a revision whose picture is gone comes back: its words are there, and the gap says what it is", async ({
  page,
}) => {
  const { pages, editor } = textsOf("fi");
  const { documentId, number } = await keepLostPicture(own.db);
  await signIn(page, "editor");
  await page.goto(href("revisions", "fi", { id: documentId }));
  await page.getByRole("button", { name: pages.revisions.restore.replace("{number}", String(number)) }).click();
  await expect(page.getByText(editor.figure.gone)).toBeVisible();
  await expect(page.getByRole("textbox", { name: pages.body, exact: true })).toContainText("Kuvan jälkeen");
  await page.getByRole("button", { name: pages.publish.now }).click();
  await page.getByRole("link", { name: pages.toPage }).click();
  await expect(page.getByText("Kuvan jälkeen")).toBeVisible();
  await expect(page.getByRole("figure")).toHaveCount(0);
});
