import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { expect } from "./test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Expects that axe (the accessibility checker) finds no violations on the page, in the light theme and in the dark
 * theme. Also expects that the page has its own title. The frame that shows a mail is not checked, because mails are
 * made for mail programs. More than `leastPasses` rules must pass, so that an empty page fails. While a dialog is open,
 * the page behind it is hidden and fewer rules pass, so tests of dialogs must give a lower number.
 */
export async function expectAccessible(page: Page, leastPasses = 20): Promise<void> {
  const isHome = locales.some((locale) => new URL(page.url()).pathname === href("home", locale));
  if (!isHome) await expect(page).toHaveTitle(/^.+ – .+$/);
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoViolations(page, axeOn(page).withTags(tags), leastPasses);
  // The dark theme changes only colours, so only the contrast of colours is checked again.
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, axeOn(page).withRules("color-contrast"), 0);
}

/**
 * Returns axe (the accessibility checker) for the page. Axe lists all elements that violate a rule. It does not list
 * all elements that follow a rule, because this would take most of the time.
 */
const axeOn = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ["violations"] });

async function expectNoViolations(page: Page, axe: AxeBuilder, leastPasses: number): Promise<void> {
  // In legacy mode, axe does not open a second page to merge the results of frames. No frames are tested here.
  const { violations, passes } = await axe.exclude("iframe").setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
  expect(found, page.url()).toEqual([]);
  expect(passes.length).toBeGreaterThan(leastPasses);
}
