import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { expectNoSideways, expectUnknown, follow, heading, manageSite, press, summary } from "./manage-site";
import { somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const site = manageSite(3473);

// tests/http/manage-hand-on.test.ts tests the same steps without scripts, in Finnish.
const locale = "sv";
const { own: words, manage, errors } = textsOf(locale);

test("a new address is confirmed by the mailed link, which ends the old ones", async ({ page }) => {
  const { email, token } = await site.register(await site.oneSeat(), locale);
  const { email: newEmail } = somebody();
  await page.goto(href("manage", locale, { token }));
  await follow(page, words.details.changeEmail);
  for (const [typed, sentence] of [
    ["", errors.emailMissing],
    ["nobody", errors.emailNoAt],
    [email.toUpperCase(), words.email.sameAddress],
  ] as const) {
    await page.getByLabel(words.email.label).fill(typed);
    await press(page, words.email.send);
    await expect(page.getByLabel(words.email.label)).toHaveAccessibleDescription(new RegExp(sentence));
    await expect(page.getByLabel(words.email.label)).toHaveValue(typed);
  }
  await page.getByLabel(words.email.label).fill(newEmail);
  await press(page, words.email.send);
  await expect(page.getByRole("status")).toContainText(words.done.emailAsked);
  await expect(page.getByRole("main")).toContainText(newEmail);

  const confirmation = await site.newestToken(newEmail, "emailChangeToken");
  await page.goto(href("confirmEmail", locale, { token: confirmation }));
  await expectNoSideways(page);
  expect(await site.stored(newEmail)).toBeNull();
  await press(page, words.confirmEmail.confirm);
  await expect(page.getByRole("status")).toContainText(words.done.emailChanged);
  expect(new URL(page.url()).pathname).toBe(
    href("manage", locale, { token: await site.newestToken(newEmail, "manageToken") }),
  );
  await expectUnknown(page, locale, token);
  await page.goto(href("confirmEmail", locale, { token: confirmation }));
  await expect(page).toHaveURL(href("unknownLink", locale));
});

test("a place is offered, taken back, offered again and taken; a registered colleague is not betrayed", async ({
  page,
}) => {
  const full = await site.oneSeat();
  const { name, email, token } = await site.register(full, locale);
  const other = await site.register(full, locale);
  await page.goto(href("manage", locale, { token }));
  await follow(page, words.leave.handOver);
  await page.getByLabel(words.handOver.organisation).fill("");
  await press(page, words.handOver.send);
  for (const sentence of [words.handOver.nameMissing, words.handOver.emailMissing, errors.organisationMissing])
    await expect(summary(page)).toContainText(sentence);
  await expectNoSideways(page);

  const offer = async (to: string) => {
    await page.goto(href("handOver", locale, { token }));
    await page.getByLabel(words.handOver.name).fill("Kollega");
    await page.getByLabel(words.handOver.email).fill(to);
    await press(page, words.handOver.send);
    await expect(page.getByRole("status")).toContainText(words.done.offered);
    return (await page.getByRole("main").ariaSnapshot()).replaceAll(to, "");
  };
  const { email: colleague } = somebody();
  expect(await offer(other.email)).toBe(await offer(colleague));
  await press(page, words.leave.withdraw);
  await expect(page.getByRole("status")).toContainText(words.done.withdrawn);
  await page.goto(href("takeOver", locale, { token: await site.newestToken(colleague, "handOverToken") }));
  await expect(page).toHaveURL(href("unknownLink", locale));

  await offer(other.email);
  await page.goto(href("takeOver", locale, { token: await site.newestToken(other.email, "handOverToken") }));
  await expect(page.getByRole("main")).toContainText(words.takeOver.addressTaken);
  await offer(colleague);
  await page.goto(href("takeOver", locale, { token: await site.newestToken(colleague, "handOverToken") }));
  await expect(page.getByRole("main")).toContainText(translator(locale, "own")("takeOver.lead", { giver: name }));
  await expectNoSideways(page);
  await press(page, words.takeOver.take);
  await expect(page.getByRole("status")).toContainText(words.done.taken);
  await expect(page.getByRole("article")).toContainText("Kollega");
  expect(await site.stored(email)).toBeNull();
  await expectUnknown(page, locale, token);
});

test("not coming, coming after all, too late for that; the data as a file, and erased", async ({ page }) => {
  const full = await site.oneSeat();
  const { name, email, token } = await site.register(full, locale);
  await page.goto(href("notComing", locale, { token }));
  expect(await site.stored(email)).toMatchObject({ status: "confirmed" });
  await press(page, words.notComing.confirm);
  await expect(heading(page)).toHaveText(manage.page.cancelled);
  await expect(page.getByRole("main")).not.toContainText(words.leave.title);
  const events = await site.db().registrationEvent.findMany({ where: { registration: { email } } });
  expect(events).toMatchObject([{ kind: "cancelled", reason: "notComing" }]);
  await press(page, words.cancelled.undo);
  await expect(heading(page)).toHaveText(manage.page.confirmed);

  await press(page, words.leave.cancel);
  await expect(heading(page)).toHaveText(manage.page.cancelled);
  await site.register(full, locale);
  await press(page, words.cancelled.undo);
  await expect(page.getByRole("main")).toContainText(words.refused.noSeat);
  await expect(page.getByRole("link", { name: words.cancelled.again })).toBeVisible();
  await expect(page.getByRole("button", { name: words.cancelled.undo })).toHaveCount(0);

  const file = page.getByRole("link", { name: words.data.download });
  const data = await page.request.get((await file.getAttribute("href")) ?? "");
  expect(data.headers()).toMatchObject({
    "content-disposition": expect.stringMatching(/^attachment; filename=".+\.json"$/),
    "cache-control": "private, no-store",
  });
  expect(await data.json()).toMatchObject({ registration: { name, email, status: "cancelled" } });
  await follow(page, words.data.erase);
  await expectNoSideways(page);
  await press(page, words.erase.confirm);
  await expect(page).toHaveURL(href("registrationErased", locale));
  expect(await site.stored(email)).toBeNull();
  await expectUnknown(page, locale, token);
  expect((await page.request.get(`/api/registrations/${token}/data`)).status()).toBe(404);
});
