import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { formatDay } from "@/lib/i18n/format";
import { href } from "@/lib/i18n/routes";
import { textsOf } from "@/tests/e2e/texts";
import type { PlainPage } from "@/tests/support/plain-page";
import { openSeminar, registerFor, siteOpened } from "./full-seminar";
import {
  heading,
  main,
  newestMailed,
  newReader,
  press,
  read,
  signIn,
  siteDb,
  siteUrl,
  somebody,
  summary,
} from "./steps";

test("without scripts a link made at the desk opens the preview for someone without an account, until it is ended", async () => {
  const { preview } = textsOf("fi");
  const page = newReader();
  await signIn(page, "editor");
  await page.goto(href("preview", "fi"));
  await page.getByRole("button", { name: preview.make }).click();
  const address = page.getByLabel(preview.address).inputValue();

  const guest = newReader();
  const banner = guest.getByRole("complementary", { name: preview.banner.label });
  await guest.goto(address);
  await guest.getByRole("button", { name: preview.enter.open }).click();
  const banners = async () => {
    await guest.goto(href("group", "fi"));
    return banner.count();
  };
  // If the site is too busy to check whether the browser may see the preview, it shows the public version. The test
  // therefore requests the page until it contains the preview notice.
  await expect.poll(banners).toBe(1);

  await page.goto(href("preview", "fi"));
  await page.getByRole("button", { name: preview.end }).first().click();
  await expect.poll(banners).toBe(0);
  expect(await guest.goto(address)).toBe(404);
  expect(heading(guest)).toHaveText(preview.enter.goneTitle);
});

test("without scripts who was there tells what it was like, once and without a name", async () => {
  const { feedback } = textsOf("fi");
  const full = await openSeminar(2070, 1);
  const { year, id } = full.seminar;
  const { token } = await registerFor(full, "fi");
  const page = newReader();
  await page.goto(href("feedback", "fi", { token }));
  expect(page.getByText(feedback.closed.no)).toBeShown();
  await siteDb().seminar.update({ where: { id }, data: { startsAt: new Date("2023-09-03T09:30:00+03:00") } });
  await page.goto(href("manage", "fi", { token }));
  await main(page).getByRole("link", { name: feedback.invite.link, exact: true }).first().click();
  expect(heading(page)).toHaveText(feedback.title);

  await press(page, feedback.submit);
  expect(summary(page).first()).toContainText(feedback.problems.nothingGiven);
  const overall = page.getByRole("radiogroup", { name: feedback.fields.overall });
  await overall.getByLabel(feedback.scale[5]).check();
  await page.getByLabel(feedback.fields.good).fill("x".repeat(4001));
  await press(page, feedback.submit);
  expect(summary(page).first()).toContainText(feedback.problems.tooLong.split("{")[0] ?? "");
  expect(overall.getByLabel(feedback.scale[5])).toBeChecked();
  await page.getByLabel(feedback.fields.good).fill("Kahvi ja keskustelut");
  await press(page, feedback.submit);
  expect(page.getByText(feedback.closed.given)).toBeShown();
  await page.goto(href("manage", "fi", { token }));
  expect(page.getByText(feedback.closed.given)).toBeShown();

  const desk = newReader();
  await signIn(desk, "organiser");
  await desk.goto(href("feedbackResults", "fi", { year }));
  expect(desk.getByRole("row").filter({ hasText: feedback.fields.overall })).toContainText("5,0");
  expect(desk.getByText("Kahvi ja keskustelut")).toBeShown();
  const csv = await (await desk.request(`/api/seminars/${year}/feedback/plain.csv`)).text();
  expect(csv).toContain(`${formatDay(siteOpened, "fi")},fi,5,,,Kahvi ja keskustelut`);
  expect((await desk.request(`/api/seminars/${year}/feedback/pdf`)).status).toBe(404);
});

test("without scripts someone is invited by mail, signs in, gets another role and is removed", async () => {
  const { people, audit, signIn: texts } = textsOf("fi");
  const name = `Kutsuttu ${randomUUID().slice(0, 8)}`;
  const { email } = somebody();
  const page = newReader();
  await signIn(page, "administrator");
  await page.getByRole("link", { name: texts.desk.links.people }).click();
  await page.getByRole("button", { name: people.invite.submit }).click();
  const invitation = page.getByRole("region", { name: people.invite.title });
  expect(invitation.getByRole("alert")).toContainText(people.problems.nameMissing);
  await page.getByLabel(people.name, { exact: true }).fill(name);
  await page.getByLabel(people.email).fill("organiser@example.org");
  await page.getByRole("button", { name: people.invite.submit }).click();
  expect(main(page)).toContainText(people.problems.userAlready);
  expect(page.getByLabel(people.name, { exact: true })).toHaveValue(name);
  await page.getByLabel(people.email).fill(email);
  await page.getByRole("button", { name: people.invite.submit }).click();
  expect(page.getByText(`Kutsu lähtee osoitteeseen ${email}.`)).toBeShown();

  // The invited user works in another browser, and asks there for a sign-in link by e-mail.
  const own = newReader();
  await own.goto(href("signIn", "fi"));
  await own.getByLabel(texts.email).fill(email);
  await read(own);
  await own.getByRole("button", { name: texts.send }).click();
  expect(own.getByText(texts.sent)).toBeShown();
  await expect.poll(() => newestMailed(email, "signInUrl").catch(() => "")).toContain(siteUrl);
  await own.goto(await newestMailed(email, "signInUrl"));
  await own.getByRole("button", { name: texts.link.enter }).click();
  expect(own).toHaveURL(href("desk", "fi"));
  expect(await own.goto(href("people", "fi"))).toBe(404);

  await openPerson(page, name);
  await page.getByLabel(people.roles.administrator).check();
  await page.getByRole("button", { name: people.changeRole.submit }).click();
  expect(page.getByText(people.changeRole.done)).toBeShown();
  expect(await own.goto(href("people", "fi"))).toBe(200);

  await page.getByRole("button", { name: `Poista ${name} lopullisesti` }).click();
  expect(page.getByText(people.remove.done)).toBeShown();
  expect(page.getByRole("link", { name, exact: true })).toHaveCount(0);
  await own.goto(href("people", "fi"));
  expect(own).toHaveURL(href("signIn", "fi"));

  await page.goto(href("auditLog", "fi"));
  for (const action of [audit.actions.user.invited, audit.actions.user.administrator, audit.actions.user.removed])
    expect(page.getByText(action).first()).toBeShown();
});

async function openPerson(page: PlainPage, name: string): Promise<void> {
  await page.goto(href("people", "fi"));
  await page.getByRole("link", { name, exact: true }).click();
}
