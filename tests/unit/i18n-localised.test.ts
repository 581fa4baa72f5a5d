import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";

const rows: { locale: Locale; title: string | null; lead: string | null }[] = [
  { locale: "fi", title: "Otsikko", lead: "Ingressi" },
  { locale: "sv", title: "Rubrik", lead: null },
];

describe("a text in the reader's language", () => {
  it("is theirs where it has been written", () => {
    expect(localised(rows, "sv", "title")).toEqual({ value: "Rubrik", lang: "sv" });
  });

  it("falls back to Finnish, text by text, and says so", () => {
    expect(localised(rows, "sv", "lead")).toEqual({ value: "Ingressi", lang: "fi" });
    expect(localised(rows, "en", "title")).toEqual({ value: "Otsikko", lang: "fi" });
  });

  it("is null where nobody has written anything", () => {
    expect(localised([], "fi" as Locale, "locale")).toBeNull();
    expect(localised([{ locale: "fi" as Locale, title: null as string | null }], "fi", "title")).toBeNull();
  });
});
