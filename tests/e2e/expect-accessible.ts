import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { expect } from "./test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No violations, by day and by night, and a title of its own. A mail in its frame is left out: it is made for mail programs, without scripts. Of a dialog, which hides the page beneath, fewer rules pass. */
export async function expectAccessible(page: Page, leastPasses = 20): Promise<void> {
  const isHome = locales.some((locale) => new URL(page.url()).pathname === href("home", locale));
  if (!isHome) await expect(page).toHaveTitle(/^.+ – .+$/);
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoViolations(page, axeOn(page).withTags(tags), leastPasses);
  // Night changes the colours and nothing else.
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, axeOn(page).withRules("color-contrast"), 0);
}

/** Tells all that is wrong, and of what is right only by which rules: to name every element takes most of the time. */
const axeOn = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ["violations"] });

async function expectNoViolations(page: Page, axe: AxeBuilder, leastPasses: number): Promise<void> {
  // Legacy: without a second page that would put together the results of frames, of which none is looked at.
  const { violations, passes } = await axe.exclude("iframe").setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
  expect(found, page.url()).toEqual([]);
  expect(passes.length).toBeGreaterThan(leastPasses);
}
