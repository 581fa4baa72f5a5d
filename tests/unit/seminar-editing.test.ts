import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDraft } from "@/lib/documents/as-draft";
import { parseCancellation, parseCopy } from "@/lib/seminars/desk-forms";
import { type ArrangementContent, arrangementContentSchema } from "@/lib/seminars/editing/arrangement-content";
import { arrangementTexts } from "@/lib/seminars/editing/arrangement-texts";
import { moveToDay } from "@/lib/seminars/editing/move-to-day";
import { type WordsContent, wordsContentSchema } from "@/lib/seminars/editing/words-content";
import { wordsTexts } from "@/lib/seminars/editing/words-texts";
import { momentOf, wallClock } from "@/lib/time/wall-clock";

const noVenue = { venueName: null, venueAddress: null };
const content: ArrangementContent = {
  year: 2023,
  date: "2023-10-26",
  startsAt: "2023-10-26T06:30:00.000Z",
  endsAt: "2023-10-26T13:00:00.000Z",
  announcedAt: "2023-08-01T06:00:00.000Z",
  registrationOpensAt: "2023-09-01T06:00:00.000Z",
  registrationClosesAt: "2023-10-13T20:59:00.000Z",
  changesCloseAt: null,
  promotionEndsAt: null,
  reminderDays: [7, 1],
  words: { fi: noVenue, sv: null, en: null },
  options: [],
  feeCategories: [],
  questions: [],
};

test.each([
  ["2023-10-26T09:30", "2023-10-26T06:30:00.000Z"],
  ["2023-11-02T09:30", "2023-11-02T07:30:00.000Z"],
  // Summer time ends, so clocks show this hour twice. The earlier of the two times is used.
  ["2023-10-29T03:30", "2023-10-29T00:30:00.000Z"],
  // Summer time begins, so clocks skip this hour.
  ["2023-03-26T03:30", "2023-03-26T01:30:00.000Z"],
])("%s on a clock in Helsinki is %s", (shown, moment) => expect(momentOf(shown)).toBe(moment));

test("a moment that is shown and typed again stays what it was, but for the hour that comes twice", () => {
  const minutes = fc.integer({ min: 0, max: 50 * 365 * 24 * 60 }).map((count) => Date.UTC(2000, 0, 1) + count * 60_000);
  fc.assert(
    fc.property(minutes, (time) => {
      const moment = new Date(time).toISOString();
      const again = momentOf(wallClock(moment));
      expect(wallClock(again)).toBe(wallClock(moment));
      expect([0, 3_600_000]).toContain(time - Date.parse(again));
    }),
  );
});

describe("what contradicts itself is told beside its field", () => {
  test.each<[string, Partial<ArrangementContent>, string, string]>([
    ["another year", { date: "2024-10-26", startsAt: null, endsAt: null }, "date", "otherYear"],
    ["a time without a day", { date: null, endsAt: null }, "startsAt", "dayMissing"],
    ["a time of another day", { startsAt: "2023-10-25T06:30:00.000Z" }, "startsAt", "otherDay"],
    ["an end before the start", { endsAt: "2023-10-26T06:00:00.000Z" }, "endsAt", "endTooEarly"],
    ["an end without a start", { startsAt: null }, "endsAt", "endTooEarly"],
    ["an end on a later day", { endsAt: "2023-10-27T09:00:00.000Z" }, "endsAt", "otherDay"],
    [
      "a window before the announcement",
      { announcedAt: "2023-09-02T06:00:00.000Z" },
      "registrationOpensAt",
      "opensTooEarly",
    ],
    [
      "a window that ends before it begins",
      { registrationClosesAt: "2023-08-31T06:00:00.000Z" },
      "registrationClosesAt",
      "closesTooEarly",
    ],
  ])("%s", (_, changes, place, message) => {
    const issues = arrangementContentSchema.safeParse({ ...content, ...changes }).error?.issues ?? [];
    expect(issues.map(({ path, message: found }) => [path.join(), found])).toEqual([[place, message]]);
  });

  test("nothing, when all is right", () => expect(arrangementContentSchema.safeParse(content).success).toBe(true));
});

const item = (startsAt: string | null, endsAt: string | null): WordsContent["programme"][number] => ({
  id: "018bd12c-58b0-7683-8a5b-8752d0e86652",
  startsAt,
  endsAt,
  isBreak: false,
  words: { fi: { title: "Avaus", description: null }, sv: null, en: null },
  speakers: [],
});
const words: WordsContent["words"] = {
  fi: { title: "Otsikko", lead: null, body: null, afterwards: null },
  sv: null,
  en: null,
};

describe("the programme's times are times of the seminar's day", () => {
  const problems = (startsAt: string | null, endsAt: string | null) =>
    wordsContentSchema
      .safeParse({ words, programme: [item(startsAt, endsAt)] })
      .error?.issues.map(({ path, message }) => [path.join(), message]);

  test("an end is after its start", () => {
    for (const [from, to] of [
      ["09:30", "09:30"],
      ["09:30", "09:00"],
      [null, "09:00"],
    ] as const)
      expect(problems(from, to)).toEqual([["programme,0,endsAt", "endTooEarly"]]);
    expect(problems("09:30", "10:00")).toBeUndefined();
    expect(problems("09:30", null)).toBeUndefined();
  });

  test("the moments of older revisions are read as Helsinki's clocks had them, in summer and in winter", () => {
    const old = item("2023-10-26T06:30:00.000Z", "2023-12-01T08:00:00.000Z");
    const read = wordsContentSchema.parse({
      year: 2023,
      date: "2023-10-26",
      words,
      programme: [{ ...old, endsAt: null }],
    });
    expect(read).toEqual({ words, programme: [item("09:30", null)] });
    expect(wordsContentSchema.parse({ words, programme: [old] }).programme[0]).toMatchObject({ endsAt: "10:00" });
    expect(wordsContentSchema.parse(read)).toEqual(read);
  });

  test("what is no time yet is kept in the draft, is refused and is shown as it was typed", () => {
    const draft = asDraft(wordsContentSchema, { words, programme: [item("aamulla", "2023-10-26T07:00:00.000Z")] });
    expect(draft.programme[0]).toMatchObject({ startsAt: "aamulla" });
    const [issue] = wordsContentSchema.safeParse(draft).error?.issues ?? [];
    expect(issue).toMatchObject({ code: "invalid_format", format: "time", path: ["programme", 0, "startsAt"] });
    expect(wordsTexts(draft).find(({ place }) => place === "timetable")?.lines).toEqual(["aamulla 10.00 Avaus"]);
  });

  test("a comparison tells them in digits", () => {
    const timetable = wordsTexts({ words, programme: [item("09:30", "10:00")] }).find(
      ({ place }) => place === "timetable",
    );
    expect(timetable?.lines).toEqual(["9.30 10.00 Avaus"]);
  });
});

test("on another day the times of day stay, whatever the clocks do in between", () => {
  expect(moveToDay(content, "2023-11-02")).toMatchObject({
    date: "2023-11-02",
    startsAt: "2023-11-02T07:30:00.000Z",
    endsAt: "2023-11-02T14:00:00.000Z",
  });
});

test("the desk's forms say which answer is wrong", () => {
  expect(parseCopy({ fromYear: "2023", year: "24" })).toEqual({ ok: false, problems: { year: "yearMalformed" } });
  expect(parseCopy({ fromYear: "2023", year: "2024" })).toEqual({ ok: true, value: { fromYear: 2023, year: 2024 } });
  expect(parseCancellation({ fi: " ", tell: "yes" })).toEqual({ ok: false, problems: { fi: "reasonMissing" } });
  expect(parseCancellation({ fi: "Syy", sv: "" })).toEqual({ ok: false, problems: { tell: "tellMissing" } });
  expect(parseCancellation({ fi: "Syy", sv: "", tell: "no" })).toMatchObject({
    ok: true,
    value: { fi: "Syy", tell: false },
  });
});

test("a comparison tells moments by Helsinki's clocks, prices in euros and seats in numbers", () => {
  const words = { fi: { name: "Jäsen", hint: null }, sv: null, en: null };
  const fee = { id: "018bd12c-58b0-7683-8a5b-8752d0e86651", netCents: 14000, vatBasisPoints: 2550, words };
  const linesAt = (place: string) =>
    arrangementTexts({ ...content, feeCategories: [fee] }).find((text) => text.place === place)?.lines;
  expect(linesAt("dates")).toEqual(["26.10.2023", "9.30", "16.00"]);
  expect(linesAt("registrationClosesAt")).toEqual(["13.10.2023 23.59"]);
  expect(linesAt("prices")).toEqual(["Jäsen: 140,00\u00a0€, 25,5\u00a0%"]);
  expect(linesAt("reminderDays")).toEqual(["7, 1"]);
});
