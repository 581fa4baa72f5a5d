import { expect, it } from "vitest";
import { versionProblem } from "@/lib/db/server-version";

it.each([150000, 150018, 160010, 180004])("runs on a server of version number %i", (number) => {
  expect(versionProblem(number)).toBeNull();
});

it.each([
  [149999, "14.9999"],
  [140023, "14.23"],
  [100000, "10.0"],
  [90624, "9.6"],
])("says that %i is too old, as people write it", (number, version) => {
  expect(versionProblem(number)).toBe(`PostgreSQL 15 or newer is needed; this server is PostgreSQL ${version}`);
});
