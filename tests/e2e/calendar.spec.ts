import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { readCalendar } from "@/tests/support/calendar";
import { linkInMail, register, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

test("the seminar and the feed of all are calendar files in every language, kept by whoever has them", async ({
  request,
}) => {
  for (const locale of locales) {
    const answer = await request.get(`/api/seminars/2023/calendar?language=${locale}`);
    expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    const { method, events } = readCalendar(await answer.text());
    expect(method).toBe("PUBLISH");
    expect(events[0]).toMatchObject({ allDay: true, start: "2023-10-26", sequence: 0, status: "CONFIRMED" });
    expect(events[0]?.description).toContain(textsOf(locale).calendar.timeUnknown);

    const feed = await request.get(`/api/calendar?language=${locale}`);
    expect(readCalendar(await feed.text()).events.map(({ uid }) => uid)).toContain(events[0]?.uid);
    const again = await request.get(`/api/calendar?language=${locale}`, {
      headers: { "If-None-Match": feed.headers()["etag"] ?? "" },
    });
    expect(again.status()).toBe(304);
  }
  expect((await request.head("/api/seminars/2023/calendar")).status()).toBe(200);
});

for (const path of [
  "seminars/2007/calendar",
  "seminars/2024/calendar",
  "seminars/x/calendar",
  `registrations/${"x".repeat(43)}/calendar`,
])
  test(`there is no calendar file at ${path}`, async ({ request }) => {
    expect((await request.get(`/api/${path}`)).status()).toBe(404);
  });

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
  const followed = await page.request.get(`${unsubscribe}?locale=sv`, { maxRedirects: 0 });
  expect(followed.headers()["location"]).toContain(href("manage", "sv", { token }));
  const form = { "List-Unsubscribe": "One-Click" };
  expect((await page.request.post(unsubscribe, { form })).status()).toBe(204);
});
