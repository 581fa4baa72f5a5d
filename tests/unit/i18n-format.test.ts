import { describe, expect, it } from "vitest";
import { formatDay, formatMoment, formatTime, formatWeekday, isoDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { locales } from "@/lib/i18n/locales";
import { stampDate, stampText } from "@/lib/i18n/stamp";

const inThree = (format: (locale: (typeof locales)[number]) => string) => locales.map(format);
const morning = new Date("2023-10-26T09:30:00+03:00");
const day = new Date("2023-10-26");

describe("dates and times in three languages, in Helsinki", () => {
  it("writes a moment", () => {
    expect(inThree((locale) => formatMoment(morning, locale))).toEqual([
      "26.10.2023 klo\u00A09.30",
      "26.10.2023 kl.\u00A09.30",
      "26 October 2023, 9.30\u00A0am",
    ]);
  });

  it("writes a day with its weekday", () => {
    expect(inThree((locale) => formatWeekday(day, locale))).toEqual([
      "torstai 26.10.2023",
      "torsdag 26.10.2023",
      "Thursday 26 October 2023",
    ]);
  });

  it("knows winter from summer, and midnight and noon in English", () => {
    expect(formatTime(new Date("2023-12-01T07:05:00Z"), "fi")).toBe("9.05");
    expect(formatTime(new Date("2023-07-01T06:05:00Z"), "sv")).toBe("9.05");
    expect(formatTime(new Date("2023-07-01T00:00:00+03:00"), "en")).toBe("12.00\u00A0am");
    expect(formatTime(new Date("2023-07-01T12:15:00+03:00"), "en")).toBe("12.15\u00A0pm");
    expect(formatTime(new Date("2023-07-01T00:00:00+03:00"), "fi")).toBe("0.00");
  });

  it("takes the day of Helsinki, not of Greenwich", () => {
    expect(isoDay(new Date("2023-10-26T21:30:00Z"))).toBe("2023-10-27");
    expect(formatDay(new Date("2023-12-31T22:30:00Z"), "en")).toBe("1 January 2024");
    expect(isoDay(day)).toBe("2023-10-26");
  });

  const stamp = (when: Parameters<typeof stampDate>[0], locale: Locale) => stampText(stampDate(when), locale);

  it("stamps as much of the day as is known", () => {
    expect(inThree((locale) => stamp({ year: 2023, month: null, date: day }, locale))).toEqual([
      "26 loka 2023",
      "26 okt 2023",
      "26 oct 2023",
    ]);
    expect(stamp({ year: 2007, month: 10, date: null }, "fi")).toBe("loka 2007");
    expect(stamp({ year: 2008, month: null, date: null }, "fi")).toBe("2008");
  });
});
