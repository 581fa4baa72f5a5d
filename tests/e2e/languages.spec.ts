import { href } from "@/lib/i18n/routes";
import { expect, test } from "./test";
import { textsOf } from "./texts";

// tests/http/languages.test.ts checks the languages of the HTML that the server sends.
test("the reader goes from one language to another and stays on the page", async ({ page }) => {
  await page.goto(href("seminar", "fi", { year: 2023 }));
  for (const [from, to] of [
    ["fi", "sv"],
    ["sv", "en"],
    ["en", "fi"],
  ] as const) {
    await page
      .getByRole("navigation", { name: textsOf(from).shell.language })
      .locator(`a[lang=${to}]`)
      .click();
    await expect(page).toHaveURL(href("seminar", to, { year: 2023 }));
    await expect(page.locator("html")).toHaveAttribute("lang", to);
  }
});
