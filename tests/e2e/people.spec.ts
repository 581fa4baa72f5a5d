import type { Page } from "@playwright/test";
import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { linkInMail, signIn, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const { people, account, audit, signIn: texts, mail } = textsOf("fi");

async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto(href("people", "fi"));
  await page.getByRole("link", { name, exact: true }).click();
}

// tests/http/desk.test.ts tests the same steps without scripts.
test("someone is invited by mail, signs in, gets another role and is removed", async ({ page, browser }) => {
  const name = `Kutsuttu ${crypto.randomUUID().slice(0, 8)}`;
  const { email } = somebody();
  await signIn(page, "administrator");
  await page.getByRole("link", { name: texts.desk.links.people }).click();
  await page.getByRole("button", { name: people.invite.submit }).click();
  const invitation = page.getByRole("region", { name: people.invite.title });
  await expect(invitation.getByRole("alert")).toContainText(people.problems.nameMissing);
  await expectAccessible(page);
  await page.getByLabel(people.name, { exact: true }).fill(name);
  await page.getByLabel(people.email).fill("organiser@example.org");
  await page.getByRole("button", { name: people.invite.submit }).click();
  await expect(page.getByText(people.problems.userAlready).first()).toBeVisible();
  await expect(page.getByLabel(people.name, { exact: true })).toHaveValue(name);
  await page.getByLabel(people.email).fill(email);
  await page.getByRole("button", { name: people.invite.submit }).click();
  await expect(page.getByText(`Kutsu lähtee osoitteeseen ${email}.`)).toBeVisible();

  // The invited user works in another browser. The link in the invitation leads to the sign-in page, where the user
  // asks for a sign-in link by e-mail.
  const own = await (await browser.newContext()).newPage();
  await own.goto(await linkInMail(own, "fi", email, mail.actions.enter.label));
  await own.getByLabel(texts.email).fill(email);
  await own.waitForTimeout(1_100);
  await own.getByRole("button", { name: texts.send }).click();
  await expect(own.getByText(texts.sent)).toBeVisible();
  await own.goto(await linkInMail(own, "fi", email, mail.actions.signIn.label));
  await own.getByRole("button", { name: texts.link.enter }).click();
  await own.waitForURL(href("desk", "fi"));
  expect((await own.goto(href("people", "fi")))?.status()).toBe(404);

  await openPerson(page, name);
  await page.getByLabel(people.roles.administrator).check();
  await page.getByRole("button", { name: people.changeRole.submit }).click();
  await expect(page.getByText(people.changeRole.done)).toBeVisible();
  expect((await own.goto(href("people", "fi")))?.status()).toBe(200);

  await page.getByText(`Poista ${name}`, { exact: true }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: `Poista ${name} lopullisesti` }).click();
  await expect(page.getByText(people.remove.done)).toBeVisible();
  await expect(page.getByRole("link", { name, exact: true })).toHaveCount(0);
  await own.goto(href("people", "fi"));
  await expect(own).toHaveURL(href("signIn", "fi"));
  await own.context().close();

  await page.goto(href("auditLog", "fi"));
  for (const action of [audit.actions.user.invited, audit.actions.user.administrator, audit.actions.user.removed])
    await expect(page.getByText(action).and(page.locator(":not(option)")).first()).toBeVisible();
  await expectAccessible(page);
});

test("one signs out another device, and in again by a passkey", async ({ page, browser }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(page, "editor");
  const userAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) FxiOS/144.0 Safari/605";
  const other = await (await browser.newContext({ userAgent })).newPage();
  await signIn(other, "editor");

  await page.goto(href("account", "fi"));
  const end = page.getByRole("button", { name: "Kirjaa ulos: Firefox, iPhone" });
  const device = page.getByRole("listitem").filter({ hasText: "Firefox, iPhone" });
  const count = await device.count();
  await end.first().click();
  await expect(device).toHaveCount(count - 1);
  await other.goto(href("desk", "fi"));
  await expect(other).toHaveURL(href("signIn", "fi"));
  await other.context().close();

  await page.getByLabel(account.add.name).fill("Testilaite");
  await page.getByRole("button", { name: account.add.button }).click();
  const passkeys = page.getByRole("region", { name: account.passkeys.title });
  await expect(passkeys.locator("summary").filter({ hasText: "Poista Testilaite" })).toBeVisible();
  await expectAccessible(page);

  await page.context().clearCookies();
  await page.goto(href("signIn", "fi"));
  await page.getByRole("button", { name: texts.passkey.button }).click();
  await page.waitForURL(href("desk", "fi"));

  await page.goto(href("account", "fi"));
  await passkeys.getByLabel(account.passkeys.name, { exact: true }).fill("Toinen nimi");
  await passkeys.getByRole("button", { name: account.passkeys.rename }).click();
  await passkeys.locator("summary").filter({ hasText: "Poista Toinen nimi" }).click();
  await passkeys.getByRole("button", { name: "Poista Toinen nimi" }).click();
  await expect(page.getByText(account.passkeys.none)).toBeVisible();
  await page.context().clearCookies();
  await page.goto(href("signIn", "fi"));
  await page.getByRole("button", { name: texts.passkey.button }).click();
  await expect(page.getByText(texts.passkey.refused)).toBeVisible();
});
