import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { alternates, href, pagePaths, type RouteName } from "@/lib/i18n/routes";

const params = { year: 2023, token: "abc" };
const table = pagePaths();

describe("the paths of the site", () => {
  it("are distinct: no two pages share one in any language", () => {
    const paths = table.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("lead each language to its own folder", () => {
    for (const { path, folder } of table) {
      const language = /^\/(sv|en)(\/|$)/.exec(path)?.[1] ?? "fi";
      expect(folder.startsWith(`/${language}`), path).toBe(true);
    }
  });

  it("keep every parameter on the way to the folder, in its place", () => {
    const names = (path: string) => path.match(/:\w+/g) ?? [];
    for (const { path, folder } of table) expect(names(folder)).toEqual(names(path));
  });

  it("are Finnish at the root and carry the language elsewhere", () => {
    expect(alternates("home")).toEqual({ fi: "/", sv: "/sv", en: "/en" });
    expect(alternates("seminar", params)).toEqual({
      fi: "/seminaarit/2023",
      sv: "/sv/seminarier/2023",
      en: "/en/seminars/2023",
    });
  });

  it("encode what they are given", () => {
    expect(href("manage", "fi", { token: "a/b?c" })).toBe("/oma-ilmoittautuminen/a%2Fb%3Fc");
  });

  it.each(["register", "manage", "privacy"] satisfies RouteName[])("leave no parameter open: %s", (route) => {
    for (const locale of locales) expect(href(route, locale, params)).not.toContain(":");
  });
});
