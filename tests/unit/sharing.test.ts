import { describe, expect, it } from "vitest";
import type { Seminar } from "@/lib/seminars/seminar";
import { eventJsonLd } from "@/lib/sharing/event-json-ld";
import { slipAddress } from "@/lib/sharing/slip-facts";

const fi = <T>(value: T) => ({ value, lang: "fi" as const });

const announced: Seminar = {
  id: "00000000-0000-7000-8000-000000000000",
  year: 2023,
  month: null,
  date: new Date("2023-10-26"),
  movedFrom: null,
  startsAt: null,
  endsAt: null,
  announcedAt: new Date("2023-01-01"),
  registrationOpensAt: null,
  registrationClosesAt: null,
  cancelledAt: null,
  registrationsKeptMonths: 12,
  state: "announced",
  timing: "ahead",
  seats: "free",
  hasPage: true,
  erased: false,
  title: null,
  lead: null,
  body: null,
  afterwards: null,
  venueName: fi("Tieteiden talo"),
  venueAddress: fi("Kirkkokatu 6, Helsinki"),
  cancelReason: null,
  options: [],
  programme: [],
  fees: [],
};

const reader = {
  locale: "fi",
  siteUrl: "https://seminar.example.org",
  image: "https://seminar.example.org/x.png",
} as const;
const eventOf = (changes: Partial<Seminar> = {}) =>
  JSON.parse(eventJsonLd({ ...announced, ...changes }, reader) ?? "null");
const option = (mode: "onSite" | "remote") => ({ id: mode, mode, state: "free" as const, name: fi(mode), hint: null });

describe("what search engines read of a seminar", () => {
  it("has a day while the time isn't known, and nothing that isn't known", () => {
    expect(eventOf()).toEqual({
      "@context": "https://schema.org/",
      "@type": "Event",
      name: "Asiakaspalveluseminaari 2023",
      startDate: "2023-10-26",
      eventStatus: "https://schema.org/EventScheduled",
      location: { "@type": "Place", name: "Tieteiden talo", address: "Kirkkokatu 6, Helsinki" },
      image: reader.image,
      url: "https://seminar.example.org/seminaarit/2023",
      inLanguage: "fi",
      organizer: {
        "@type": "Organization",
        name: "STKS:n asiakaspalvelutyöryhmä",
        url: "https://seminar.example.org/",
      },
    });
    expect(eventJsonLd({ ...announced, date: null }, reader)).toBeNull();
    expect(eventOf({ venueName: null, venueAddress: null })).not.toHaveProperty("location");
  });

  it("has times with their zone once they are known", () => {
    const times = { startsAt: new Date("2023-10-26T09:30:00+03:00"), endsAt: new Date("2023-10-26T16:00:00+03:00") };
    expect(eventOf(times)).toMatchObject({
      startDate: "2023-10-26T06:30:00.000Z",
      endDate: "2023-10-26T13:00:00.000Z",
    });
  });

  it("tells whether it was moved or cancelled", () => {
    expect(eventOf({ movedFrom: new Date("2023-10-19") })).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      previousStartDate: "2023-10-19",
    });
    expect(eventOf({ movedFrom: announced.date })).not.toHaveProperty("previousStartDate");
    expect(eventOf({ state: "cancelled" }).eventStatus).toBe("https://schema.org/EventCancelled");
  });

  it.each([
    [["onSite"], "Offline"],
    [["remote"], "Online"],
    [["onSite", "remote"], "Mixed"],
  ] as const)("tells by the ways to take part how one attends: %s", (modes, word) => {
    expect(eventOf({ options: modes.map(option) }).eventAttendanceMode).toBe(
      `https://schema.org/${word}EventAttendanceMode`,
    );
  });

  it("can't end its element", () => {
    expect(eventJsonLd({ ...announced, title: fi("</script><script>alert(1)</script>") }, reader)).not.toContain("<");
  });
});

it("the slip's picture has another address when it says something else", () => {
  const address = slipAddress(announced, "fi");
  expect(address).toMatch(/^\/api\/seminars\/2023\/slip\?lang=fi&v=[0-9a-f]{16}$/);
  expect(slipAddress({ ...announced, lead: fi("x") }, "fi")).toBe(address);
  const others = [{ date: new Date("2023-10-27") }, { state: "cancelled" as const }, { title: fi("Muuttuvat tilat") }];
  const addresses = others.map((change) => slipAddress({ ...announced, ...change }, "fi"));
  expect(new Set([address, ...addresses, slipAddress(announced, "sv")]).size).toBe(5);
});
