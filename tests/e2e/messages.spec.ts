import type { Page } from "@playwright/test";
import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { register, signIn, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const { messages: texts, mail, pages } = textsOf("fi");
const narrow = { width: 390, height: 844 };

const press = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name, exact: true }).click();
const saved = (page: Page) => expect(page.getByText(pages.status.saved)).toBeVisible();

test("an organiser writes to those of a search, in two languages, looks at it, tries it and sends it", async ({
  page,
}) => {
  const person = somebody("Viestin Saaja");
  await register(page, "sv", person);
  await signIn(page, "organiser");
  const list = href("participants", "fi", { year: 2023 });
  await page.goto(`${list}?q=${encodeURIComponent(person.email)}`);
  await press(page, texts.writeToThese);
  await page.getByRole("toolbar").waitFor();
  await expect(page.getByText("Viesti lähtee yhdelle")).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel(texts.subject).fill("Huomenna nähdään");
  await page.locator("#body").pressSequentially("Tervetuloa seminaariin.");
  await saved(page);
  await page.getByRole("button", { name: pages.languages.sv }).click();
  await page.getByLabel(texts.subject).fill("Vi ses i morgon");
  await saved(page);
  // A message with a Swedish subject but no Swedish text cannot be sent, and the page reports it.
  await press(page, texts.check);
  await page.waitForURL(/\/laheta$/);
  await expect(page.getByRole("alert").filter({ hasText: pages.languages.sv })).toBeVisible();
  await expect(page.getByRole("button", { name: "Lähetä yhdelle" })).toHaveCount(0);
  await page.getByRole("link", { name: texts.backToText }).click();
  await page.getByRole("button", { name: pages.languages.sv }).click();
  await page.locator("#body").pressSequentially("Välkommen till seminariet.");
  await saved(page);
  await press(page, texts.check);
  await page.waitForURL(/\/laheta$/);

  await expect(page.frameLocator("iframe").getByText("Välkommen till seminariet.")).toBeVisible();
  await page.setViewportSize(narrow);
  await expectAccessible(page);
  await press(page, texts.test.submit);
  await expect(page.getByRole("status").filter({ hasText: "Koeviesti lähtee" })).toBeVisible();
  await press(page, texts.schedule.submit);
  await expect(page.getByText(texts.problems.momentMissing).first()).toBeVisible();
  await page.getByLabel(texts.schedule.at).fill("2023-10-25T09:00");
  await press(page, texts.schedule.submit);
  await page.waitForURL(/viestit\/[^/]+$/);
  await expect(page.getByText("Lähtee 25.10.2023 klo 9.00")).toBeVisible();
  await press(page, texts.takeBack.submit);
  await page.getByRole("toolbar").waitFor();

  await press(page, texts.check);
  await page.waitForURL(/\/laheta$/);
  await press(page, "Lähetä yhdelle");
  await page.waitForURL(/viestit\/[^/]+$/);
  // The page updates itself while mails are sent.
  await expect(page.getByText("Kaikki viestit ovat lähteneet.")).toBeVisible();
  await expectAccessible(page);
  await page.goto(href("messages", "fi", { year: 2023 }));
  await expect(page.getByRole("row").filter({ hasText: "Huomenna nähdään" }).first()).toContainText("1 / 1");
  await expectAccessible(page);

  await page.goto(href("mailbox", "fi"));
  const mailed = page.getByRole("listitem").filter({ hasText: person.email }).first();
  await expect(mailed).toContainText("Vi ses i morgon");
  await mailed.getByRole("link").click();
  await expect(page.getByRole("article").getByRole("link").first()).toHaveText(textsOf("sv").mail.actions.review.label);
  const trial = page.getByRole("listitem").filter({ hasText: "Provmeddelande: Vi ses i morgon" });
  await expect(trial.first()).toContainText("organiser@example.org");
  expect(mail.test).toContain("{subject}");
});

test("two who write at once are told of each other, and nobody else's text is lost unseen", async ({
  page,
  context,
}) => {
  await signIn(page, "organiser");
  await page.goto(href("messages", "fi", { year: 2023 }));
  await press(page, texts.begin);
  await page.getByRole("toolbar").waitFor();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("toolbar").waitFor();
  await page.getByLabel(texts.subject).fill("Ensimmäisen aihe");
  await saved(page);
  await other.getByLabel(texts.subject).fill("Toisen aihe");
  await expect(other.getByText(texts.conflict.text)).toBeVisible();
  await expect(other.locator("del").filter({ hasText: "Ensimmäisen" })).toBeVisible();
  await expectAccessible(other);
  await press(other, texts.conflict.mine);
  await saved(other);
  await other.reload();
  await expect(other.getByLabel(texts.subject)).toHaveValue("Toisen aihe");
  await other.getByText(texts.remove.shut).click();
  await press(other, texts.remove.submit);
  await other.waitForURL(/viestit$/);
});
