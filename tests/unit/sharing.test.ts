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
      location: {
        "@type": "Place",
        name: "Tieteiden talo",
        address: { "@type": "PostalAddress", streetAddress: "Kirkkokatu 6", addressLocality: "Helsinki" },
      },
      offers: [
        {
          "@type": "Offer",
          url: "https://seminar.example.org/seminaarit/2023/ilmoittaudu",
          availability: "https://schema.org/PreOrder",
        },
      ],
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

  it.each([
    [
      "Kirkkokatu 6, 00170 Helsinki",
      { streetAddress: "Kirkkokatu 6", postalCode: "00170", addressLocality: "Helsinki" },
    ],
    ["Talo A, Katu 1, Espoo", { streetAddress: "Talo A, Katu 1", addressLocality: "Espoo" }],
    ["Kirkkokatu 6", { streetAddress: "Kirkkokatu 6" }],
  ])("takes the address %s apart", (address, parts) => {
    expect(eventOf({ venueAddress: fi(address) }).location.address).toEqual({ "@type": "PostalAddress", ...parts });
  });

  const opens = new Date("2023-09-01T09:00:00+03:00");
  const closes = new Date("2023-10-19T16:00:00+03:00");
  const open = { state: "open", registrationOpensAt: opens, registrationClosesAt: closes } as const;
  const window = { validFrom: opens.toISOString(), validThrough: closes.toISOString() };
  const fee = (id: string, netCents: number) => ({ id, name: fi(id), netCents, vatBasisPoints: 2400 });

  it("offers each price with VAT, and the time in which one can register", () => {
    expect(eventOf({ ...open, fees: [fee("jäsen", 14000), fee("vapaa", 0)] }).offers).toMatchObject([
      { name: "jäsen", price: "173.60", priceCurrency: "EUR", availability: "https://schema.org/InStock", ...window },
      { name: "vapaa", price: "0.00", priceCurrency: "EUR", ...window },
    ]);
  });

  it("offers no price that is not known", () => {
    const [offer, ...others] = eventOf(open).offers;
    expect(offer).toMatchObject({ availability: "https://schema.org/InStock", ...window });
    expect(offer).not.toHaveProperty("price");
    expect(others).toEqual([]);
  });

  it("tells whether there are free seats, and offers nothing afterwards", () => {
    const availability = (changes: Partial<Seminar>) => eventOf({ ...open, ...changes }).offers[0].availability;
    expect(availability({ seats: "someFull" })).toBe("https://schema.org/InStock");
    expect(availability({ seats: "full" })).toBe("https://schema.org/SoldOut");
    expect(availability({ state: "closed" })).toBe("https://schema.org/OutOfStock");
    for (const state of ["held", "archived", "cancelled"] as const)
      expect(eventOf({ ...open, state })).not.toHaveProperty("offers");
  });

  it("describes a seminar that is over as such", () => {
    expect(eventOf({ state: "held", lead: fi("Varaa päivä") }).description).toBe("Seminaari pidettiin 26.10.2023.");
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
