import { href } from "@/lib/i18n/routes";
import { readCalendar } from "@/tests/support/calendar";
import { linkInMail, register, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

test("the own entry is in the mail and at the own registration, with the same uid", async ({ page }) => {
  const person = somebody();
  await register(page, "fi", person);
  const { mail, signIn } = textsOf("fi");
  const manage = await linkInMail(page, "fi", person.email, mail.actions.manage.label);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: signIn.mailbox.attachment.replace("{name}", "seminaari-2023.ics") }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("seminaari-2023.ics");

  const token = new URL(manage).pathname.split("/").at(-1) ?? "";
  const own = await page.request.get(`/api/registrations/${token}/calendar`);
  expect(own.headers()["cache-control"]).toBe("no-store");
  const [entry] = readCalendar(await own.text()).events;
  expect(entry?.uid).toMatch(/^[\w-]{36}@localhost$/);
  expect(entry?.description).not.toContain(token);
  const stream = await download.createReadStream();
  expect(Buffer.concat(await stream.toArray()).toString()).toContain(entry?.uid);

  const unsubscribe = `/api/registrations/${token}/unsubscribe`;
  const followed = await page.request.get(`${unsubscribe}?lang=sv`, { maxRedirects: 0 });
  expect(followed.headers()["location"]).toContain(href("manage", "sv", { token }));
  const form = { "List-Unsubscribe": "One-Click" };
  expect((await page.request.post(unsubscribe, { form })).status()).toBe(204);
});
