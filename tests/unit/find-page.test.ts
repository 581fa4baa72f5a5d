import { describe, expect, it } from "vitest";
import { findPage } from "@/lib/i18n/find-page";
import { pagePaths } from "@/lib/i18n/routes";

const filled = (pattern: string) => pattern.replace(":year", "2023").replace(/:\w+/g, "a%2Fb");

describe("findPage", () => {
  it("finds the folder of every page of the table", () => {
    for (const { route, path, folder } of pagePaths())
      expect(findPage(filled(path))).toEqual({ route, folder: filled(folder) });
  });

  it("sends a folder's path to the public one, unless it is the same", () => {
    for (const { route, path, folder } of pagePaths())
      expect(findPage(filled(folder))).toEqual(
        path === folder ? { route, folder: filled(folder) } : { moved: filled(path) },
      );
  });

  it.each([
    ["/seminaarit/", "/seminaarit"],
    ["//seminaarit//2023", "/seminaarit/2023"],
    ["//elsewhere.example", "/elsewhere.example"],
    ["/sv/", "/sv"],
  ])("tidies the slashes of %s", (path, moved) => {
    expect(findPage(path)).toEqual({ moved });
  });

  it.each([
    ["/fi/seminaarit", "/seminaarit"],
    ["/fi/seminaarit/2023", "/seminaarit/2023"],
    ["/fi/oma-ilmoittautuminen/aB%2Fc", "/oma-ilmoittautuminen/aB%2Fc"],
    ["/FI", "/"],
    ["/Fi/Tyoryhma", "/tyoryhma"],
    ["/SV/Seminarier/2023", "/sv/seminarier/2023"],
    ["/Seminaarit/2023/Ilmoittaudu", "/seminaarit/2023/ilmoittaudu"],
    ["/EN/My-Registration/aB%2Fc", "/en/my-registration/aB%2Fc"],
  ])("leads from %s, another way to write a path, to the path itself", (path, moved) => {
    expect(findPage(path)).toEqual({ moved });
  });

  it.each(["/nowhere", "/FI/Nowhere", "/sv/nowhere", "/seminaarit/2023/nowhere", "/icon.svg", "/\\elsewhere.example"])(
    "knows nothing of %s",
    (path) => {
      expect(findPage(path)).toBeNull();
    },
  );
});
