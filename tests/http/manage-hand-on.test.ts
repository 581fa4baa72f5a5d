import { expect, test } from "vitest";
import type { LinkEnd } from "@/lib/db/generated/client";
import { translator } from "@/lib/i18n/messages";
import { href, type RouteName } from "@/lib/i18n/routes";
import { textsOf } from "@/tests/e2e/texts";
import type { PlainPage } from "@/tests/support/plain-page";
import { openSeminar, registerFor, storedOf } from "./full-seminar";
import { heading, main, newestMailed, newReader, press, siteDb, somebody, summary } from "./steps";

const locale = "fi";
const { own: words, manage, errors } = textsOf(locale);

const follow = (page: PlainPage, name: string) => main(page).getByRole("link", { name, exact: true }).first().click();

/**
 * Expects that a link (by default the manage link, the secret link to a person's own registration) no longer works, and
 * that the page says why.
 */
async function expectEnded(page: PlainPage, token: string, why: LinkEnd, route: RouteName = "manage"): Promise<void> {
  await page.goto(href(route, locale, { token }));
  expect(page).toHaveURL(`${href("replacedLink", locale)}?why=${why}`);
  expect(main(page)).toContainText(manage.lost.replaced[why]);
}

test("without scripts a new address is confirmed by the mailed link, which ends the old ones", async () => {
  const { email, token } = await registerFor(await openSeminar(2060, 1), locale);
  const { email: newEmail } = somebody();
  const page = newReader();
  await page.goto(href("manage", locale, { token }));
  await follow(page, words.details.changeEmail);
  for (const [typed, sentence] of [
    ["", errors.emailMissing],
    ["nobody", errors.emailNoAt],
    [email.toUpperCase(), words.email.sameAddress],
  ] as const) {
    await page.getByLabel(words.email.label).fill(typed);
    await press(page, words.email.send);
    expect(page.getByLabel(words.email.label)).toHaveAccessibleDescription(new RegExp(sentence));
    expect(page.getByLabel(words.email.label)).toHaveValue(typed);
  }
  await page.getByLabel(words.email.label).fill(newEmail);
  await press(page, words.email.send);
  expect(page.getByRole("status")).toContainText(words.done.emailAsked);
  expect(main(page)).toContainText(newEmail);

  const confirmation = await newestMailed(newEmail, "emailChangeToken");
  await page.goto(href("confirmEmail", locale, { token: confirmation }));
  expect(await storedOf(newEmail)).toBeNull();
  await press(page, words.confirmEmail.confirm);
  expect(page.getByRole("status")).toContainText(words.done.emailChanged);
  expect(new URL(page.url()).pathname).toBe(
    href("manage", locale, { token: await newestMailed(newEmail, "manageToken") }),
  );
  await expectEnded(page, token, "emailChanged");
  await page.goto(href("confirmEmail", locale, { token: confirmation }));
  expect(page).toHaveURL(href("unknownLink", locale));
});

test("without scripts a place is offered, taken back, offered again and taken; a registered colleague is not betrayed", async () => {
  const full = await openSeminar(2061, 1);
  const { name, email, token } = await registerFor(full, locale);
  const other = await registerFor(full, locale);
  const page = newReader();
  await page.goto(href("manage", locale, { token }));
  await follow(page, words.leave.handOver);
  await page.getByLabel(words.handOver.organisation).fill("");
  await press(page, words.handOver.send);
  for (const sentence of [words.handOver.nameMissing, words.handOver.emailMissing, errors.organisationMissing])
    expect(summary(page)).toContainText(sentence);

  const offer = async (to: string, named = other.name) => {
    await page.goto(href("handOver", locale, { token }));
    await page.getByLabel(words.handOver.givenName).fill(named);
    await page.getByLabel(words.handOver.email).fill(to);
    await press(page, words.handOver.send);
    expect(page.getByRole("status")).toContainText(words.done.offered);
    return main(page).one().innerHTML.replaceAll(to, "");
  };
  const { email: colleague } = somebody();
  expect(await offer(other.email)).toBe(await offer(colleague));
  const offered = await newestMailed(colleague, "handOverToken");
  await press(page, words.leave.withdraw);
  expect(page.getByRole("status")).toContainText(words.done.withdrawn);
  await expectEnded(page, offered, "offerWithdrawn", "takeOver");

  await offer(other.email);
  await page.goto(href("takeOver", locale, { token: await newestMailed(other.email, "handOverToken") }));
  expect(main(page)).toContainText(words.takeOver.alreadyRegistered);
  await offer(colleague, "Kollega");
  await page.goto(href("takeOver", locale, { token: await newestMailed(colleague, "handOverToken") }));
  expect(main(page)).toContainText(translator(locale, "own")("takeOver.lead", { giver: name }));
  await press(page, words.takeOver.take);
  expect(page.getByRole("status")).toContainText(words.done.taken);
  expect(page.getByRole("article")).toContainText("Kollega");
  expect(await storedOf(email)).toBeNull();
  await expectEnded(page, token, "handedOver");
});

test("without scripts: not coming, coming after all, too late for that; the data as a file, and erased", async () => {
  const full = await openSeminar(2062, 1);
  const { name, email, token } = await registerFor(full, locale);
  const page = newReader();
  await page.goto(href("manage", locale, { token }));
  expect(page.locator("main .button-primary")).toHaveCount(1);
  await page.goto(href("notComing", locale, { token }));
  expect(await storedOf(email)).toMatchObject({ status: "confirmed" });
  await press(page, words.notComing.confirm);
  expect(heading(page)).toHaveText(manage.page.cancelled);
  expect(main(page)).not.toContainText(words.leave.title);
  expect(page.locator("main .button-primary")).toHaveCount(1);
  const events = await siteDb().registrationEvent.findMany({ where: { registration: { email } } });
  expect(events).toMatchObject([{ kind: "cancelled", reason: "notComing" }]);
  await press(page, words.cancelled.undo);
  expect(heading(page)).toHaveText(manage.page.confirmed);

  await follow(page, words.leave.cancel);
  expect(main(page)).toContainText(
    translator(locale, "own")("leaving.undoable", { until: words.dates.changesUntilDay }),
  );
  await press(page, words.leaving.confirm);
  expect(heading(page)).toHaveText(manage.page.cancelled);
  await registerFor(full, locale);
  await press(page, words.cancelled.undo);
  expect(main(page)).toContainText(words.refused.noSeat);
  expect(page.getByRole("link", { name: words.cancelled.again })).toBeShown();
  expect(page.getByRole("button", { name: words.cancelled.undo })).toHaveCount(0);

  const file = page.getByRole("link", { name: words.data.download });
  const data = await page.request(file.getAttribute("href") ?? "");
  expect(data.headers.get("content-disposition")).toMatch(/^attachment; filename=".+\.json"$/);
  expect(data.headers.get("cache-control")).toBe("private, no-store");
  expect(await data.json()).toMatchObject({ registration: { name, email, status: "cancelled" } });
  await follow(page, words.data.erase);
  await press(page, words.erase.confirm);
  expect(page).toHaveURL(href("registrationErased", locale));
  expect(await storedOf(email)).toBeNull();
  await page.goto(href("manage", locale, { token }));
  expect(page).toHaveURL(href("unknownLink", locale));
  expect((await page.request(`/api/registrations/${token}/data`)).status).toBe(404);
});
