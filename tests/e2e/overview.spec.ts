import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { register, signIn, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const { overview, seminarArranging: desk } = textsOf("fi");

test("a newcomer finds everything of a seminar, sees its numbers, and takes its deadlines along", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") scripts.push(await response.text().catch(() => ""));
  });
  await register(page, "fi", somebody());
  await signIn(page, "organiser");
  await page
    .getByRole("link", { name: desk.title.replace("{year}", "2023") })
    .first()
    .click();
  await expectAccessible(page);
  await expect(page.getByText(desk.deadlines.next, { exact: true })).toHaveCount(1);
  for (const route of ["participants", "queue", "editArrangement", "editSeminar"] as const)
    await expect(page.getByRole("link", { name: desk.links[route], exact: true })).toBeVisible();
  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: desk.deadlines.calendar }).click();
  expect((await file).suggestedFilename()).toBe("maarapaivat-2023.ics");

  await page.getByRole("link", { name: desk.links.overview, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(overview.title);
  const organisations = page.getByRole("region", { name: overview.organisations.title, exact: true });
  await expect(organisations.getByRole("img", { name: /organisaatio/ })).toBeVisible();
  await organisations.getByText(overview.asTable, { exact: true }).click();
  await expect(organisations.getByRole("rowheader", { name: "Esimerkin kaupunginkirjasto" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  expect(scripts.join()).not.toMatch(/scaleBand|curveStep/);

  await page.context().clearCookies();
  await signIn(page, "editor");
  for (const route of ["arrangeSeminar", "overview"] as const)
    expect((await page.request.get(href(route, "fi", { year: 2023 }))).status()).toBe(404);
});
