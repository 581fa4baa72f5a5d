import { expect, it } from "vitest";
import { exportAddress } from "@/app/[locale]/(desk)/desk/seminars/[year]/participants/_list-links";
import { noFilter, readFilter } from "@/lib/participants/filter";

it.each(["fi", "sv", "en"] as const)(
  "the address of a file in %s asks for the participants that the list shows",
  (locale) => {
    for (const filter of [noFilter, readFilter({ language: "sv", q: "Oulu" })]) {
      const { searchParams } = new URL(exportAddress("xlsx", { year: 2023, locale, filter }), "http://localhost");
      expect(searchParams.get("lang")).toBe(locale);
      expect(readFilter(Object.fromEntries(searchParams))).toEqual(filter);
    }
  },
);
