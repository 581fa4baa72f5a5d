import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCents, formatDay, formatMoment, formatRate, formatTime, formatWeekday } from "@/lib/i18n/format";
import { locales } from "@/lib/i18n/locales";
import { readCount, readEuros, readRate } from "@/lib/i18n/typed-number";
import { readDay, readMoment, readTime } from "@/lib/time/typed-time";
import { momentOf } from "@/lib/time/wall-clock";

test.each([
  ["9", "09:00"],
  ["klo 9", "09:00"],
  ["klo\u00a09", "09:00"],
  ["Klo. 9.00", "09:00"],
  ["kl. 9.30", "09:30"],
  ["kl 9:30", "09:30"],
  ["klo9", "09:00"],
  ["kello 17", "17:00"],
  ["klockan 17.15", "17:15"],
  ["9.00", "09:00"],
  ["9:00", "09:00"],
  ["09:00", "09:00"],
  ["9,30", "09:30"],
  ["9 30", "09:30"],
  ["0930", "09:30"],
  ["930", "09:30"],
  ["09:30:00", "09:30"],
  ["9.30 am", "09:30"],
  ["at 9.30 p.m.", "21:30"],
  ["12 am", "00:00"],
  ["12 pm", "12:00"],
  ["0", "00:00"],
  ["23.59", "23:59"],
])("%s is a time", (text, time) => expect(readTime(text)).toBe(time));

test.each(["", "klo", "24", "24.00", "9.60", "9.3", "13 pm", "0 am", "yhdeksän", "9-10", "123456", "-9"])(
  "%j is no time",
  (text) => expect(readTime(text)).toBeNull(),
);

test.each([
  ["1.9.2023", "2023-09-01"],
  ["01.09.2023", "2023-09-01"],
  [" 1. 9. 2023 ", "2023-09-01"],
  ["1.\u00a09.\u00a02023", "2023-09-01"],
  ["1.9.23", "2023-09-01"],
  ["1/9/2023", "2023-09-01"],
  ["pe 1.9.2023", "2023-09-01"],
  ["perjantai 1.9.2023", "2023-09-01"],
  ["1. syyskuuta 2023", "2023-09-01"],
  ["den 1 september 2023", "2023-09-01"],
  ["1 Sept. 2023", "2023-09-01"],
  ["Friday, 1st September 2023", "2023-09-01"],
  ["2023-09-01", "2023-09-01"],
  ["29.2.2024", "2024-02-29"],
  ["1. heinäkuuta 2024", "2024-07-01"],
  ["1 juli 2024", "2024-07-01"],
])("%s is a day", (text, day) => expect(readDay(text)).toBe(day));

test.each(["", "31.2.2023", "29.2.2023", "0.9.2023", "1.13.2023", "1.9.", "1 kuuta 2023", "9/2023", "huomenna"])(
  "%j is no day",
  (text) => expect(readDay(text)).toBeNull(),
);

test("a day without its year is of the year that is given", () => {
  expect(readDay("26.10.", { year: 2023 })).toBe("2023-10-26");
  expect(readDay("26. lokakuuta", { year: 2023 })).toBe("2023-10-26");
  expect(readDay("26.10.2022", { year: 2023 })).toBe("2022-10-26");
});

test.each([
  ["5.9.2023 klo 9", "2023-09-05T06:00:00.000Z"],
  ["5.9.2023 klo\u00a09.00", "2023-09-05T06:00:00.000Z"],
  ["5.9.2023 9.00", "2023-09-05T06:00:00.000Z"],
  ["5. 9. 2023 9:00", "2023-09-05T06:00:00.000Z"],
  ["tiistai 5.9.2023 klo 9.00", "2023-09-05T06:00:00.000Z"],
  ["5 september 2023 kl. 9", "2023-09-05T06:00:00.000Z"],
  ["5 September 2023, 9.00 am", "2023-09-05T06:00:00.000Z"],
  ["5 September 2023 at 9 am", "2023-09-05T06:00:00.000Z"],
  ["2023-09-05T09:00", "2023-09-05T06:00:00.000Z"],
  ["2023-12-05T09:00", "2023-12-05T07:00:00.000Z"],
])("%s is a moment in Helsinki", (text, moment) => expect(readMoment(text)).toBe(moment));

test.each(["", "5.9.2023", "klo 9", "5.9.2023 klo 25", "31.2.2023 klo 9", "5.9. 2023"])("%j is no moment", (text) =>
  expect(readMoment(text)).toBeNull(),
);

test("of the hour that comes twice it is the first; in the one that is skipped, an hour later", () => {
  expect(readMoment("29.10.2023 klo 3.30")).toBe("2023-10-29T00:30:00.000Z");
  expect(readMoment("26.3.2023 klo 3.30")).toBe("2023-03-26T01:30:00.000Z");
  expect(formatMoment(new Date(momentOf("2023-03-26T03:30")), "fi")).toBe("26.3.2023 klo 4.30");
});

describe.each(locales)("what the site shows in %s", (locale) => {
  test("is read back as what it was", () => {
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
        const day = readDay(formatDay(minute, locale));
        expect(readDay(formatWeekday(minute, locale))).toBe(day);
        expect(momentOf(`${day}T${readTime(formatTime(minute, locale))}`)).toBe(
          readMoment(formatMoment(minute, locale)),
        );
        // In autumn, clocks show one hour twice. A time in that hour is read as the earlier of the two times.
        expect([minute.getTime(), minute.getTime() - 3_600_000]).toContain(
          Date.parse(readMoment(formatMoment(minute, locale)) ?? ""),
        );
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        expect(readEuros(formatCents(cents, locale))).toBe(cents);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (rate) => {
        expect(readRate(formatRate(rate, locale))).toBe(rate);
      }),
    );
  });
});

test.each([
  ["140", 14_000],
  ["1 234,50 €", 123_450],
  ["1\u00a0234,50\u00a0€", 123_450],
  ["1\u202f234,5", 123_450],
  ["1.234,50", 123_450],
  ["1,234.50", 123_450],
  ["10,-", 1000],
  ["10.–", 1000],
  ["10:-", 1000],
  ["€10.50", 1050],
  ["10 euroa", 1000],
  ["10 e", 1000],
  ["EUR 10", 1000],
  ["0", 0],
])("%s is a price", (text, cents) => expect(readEuros(text)).toBe(cents));

test.each(["", "ilmainen", "-5", "10,555", "1.234", "10 %", "1,2,3", "€"])("%j is no price", (text) =>
  expect(readEuros(text)).toBeNull(),
);

test.each([
  ["24", 2400],
  ["24 %", 2400],
  ["24\u00a0%", 2400],
  ["25,5%", 2550],
  ["25.5 %", 2550],
  ["alv 24 %", 2400],
  ["ALV 0", 0],
])("%s is a VAT rate", (text, rate) => expect(readRate(text)).toBe(rate));

test.each(["", "%", "101", "-1", "kaksikymmentä"])("%j is no rate", (text) => expect(readRate(text)).toBeNull());

test("whole numbers may have spaces", () => {
  expect([readCount("60"), readCount("1 000"), readCount("1\u00a0000"), readCount("60 kpl")]).toEqual([
    60, 1000, 1000, 60,
  ]);
  expect([readCount(""), readCount("6,5"), readCount("-1"), readCount("monta")]).toEqual([null, null, null, null]);
});
