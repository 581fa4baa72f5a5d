import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { textsOf } from "@/tests/e2e/texts";
import { readCalendar } from "@/tests/support/calendar";
import { newReader } from "./steps";

test("the seminar and the feed of all are calendar files in every language, kept by whoever has them", async () => {
  const page = newReader();
  for (const locale of locales) {
    const answer = await page.request(`/api/seminars/2023/calendar?lang=${locale}`);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const { method, events } = readCalendar(await answer.text());
    expect(method).toBe("PUBLISH");
    expect(events[0]).toMatchObject({ allDay: true, start: "2023-10-26", sequence: 0, status: "CONFIRMED" });
    expect(events[0]?.description).toContain(textsOf(locale).calendar.timeUnknown);

    const feed = await page.request(`/api/calendar?lang=${locale}`);
    expect(readCalendar(await feed.text()).events.map(({ uid }) => uid)).toContain(events[0]?.uid);
    const again = await page.request(`/api/calendar?lang=${locale}`, {
      headers: { "If-None-Match": feed.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  }
  expect((await page.request("/api/seminars/2023/calendar", { method: "HEAD" })).status).toBe(200);
});

test.each([
  "seminars/2007/calendar",
  "seminars/1999/calendar",
  "seminars/x/calendar",
  `registrations/${"x".repeat(43)}/calendar`,
])("there is no calendar file at %s", async (path) => {
  expect((await newReader().request(`/api/${path}`)).status).toBe(404);
});
