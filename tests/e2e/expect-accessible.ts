import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { expect } from "./test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Expects no violations in the light and in the dark theme, and a title of the page's own. The frame of a mail is left
 * out, since mails are made for mail programs. A dialog hides the page behind it, so fewer rules pass: then give a
 * lower `leastPasses`.
 */
export async function expectAccessible(page: Page, leastPasses = 20): Promise<void> {
  const isHome = locales.some((locale) => new URL(page.url()).pathname === href("home", locale));
  if (!isHome) await expect(page).toHaveTitle(/^.+ – .+$/);
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoViolations(page, axeOn(page).withTags(tags), leastPasses);
  // The dark theme changes only colours.
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, axeOn(page).withRules("color-contrast"), 0);
}

/**
 * Reports violations in full, but only the names of the rules that pass, since listing every element takes most of the
 * time.
 */
const axeOn = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ["violations"] });

async function expectNoViolations(page: Page, axe: AxeBuilder, leastPasses: number): Promise<void> {
  // Legacy mode avoids a second page that merges the results of frames. No frames are tested here.
  const { violations, passes } = await axe.exclude("iframe").setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
  expect(found, page.url()).toEqual([]);
  expect(passes.length).toBeGreaterThan(leastPasses);
}
