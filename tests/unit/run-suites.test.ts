import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { runSuites, type Suite } from "@/tests/support/run-suites";
import type { Output } from "@/tests/support/run-tool";

const report = { passed: 1, failed: 0, tests: [] };

/** Suites that note when they start and end, and write two lines each. */
function notedSuites(after: Record<string, readonly string[]>) {
  const noted: string[] = [];
  const run = (name: string) => async (output: Output) => {
    noted.push(`${name} starts`);
    if (typeof output === "number") writeSync(output, `${name} writes\n`);
    await sleep(20);
    if (typeof output === "number") writeSync(output, `${name} writes more\n`);
    noted.push(`${name} ends`);
    return report;
  };
  const entries = Object.entries(after).map(([name, others]): [string, Suite] => [
    name,
    { after: others, run: run(name) },
  ]);
  return { noted, suites: Object.fromEntries(entries) };
}

it("runs suites beside each other, but none before those that it comes after have ended", async () => {
  const { noted, suites } = notedSuites({ build: [], unit: [], http: ["build", "unit"] });
  expect(await runSuites(suites, ["build", "unit", "http"], () => {})).toEqual([report, report, report]);
  expect(noted.slice(0, 2).sort()).toEqual(["build starts", "unit starts"]);
  expect(noted.slice(2, 4).sort()).toEqual(["build ends", "unit ends"]);
  expect(noted.slice(4)).toEqual(["http starts", "http ends"]);
});

it("does not wait for a suite that was not chosen", async () => {
  const { noted, suites } = notedSuites({ build: [], unit: [], http: ["build", "unit"] });
  await runSuites(suites, ["unit", "http"], () => {});
  expect(noted).toEqual(["unit starts", "unit ends", "http starts", "http ends"]);
});

it("prints what a suite wrote as one block, when the suite has ended", async () => {
  const { suites } = notedSuites({ build: [], unit: [] });
  const printed: string[] = [];
  await runSuites(suites, ["build", "unit"], (text) => printed.push(text));
  for (const name of ["build", "unit"])
    expect(printed.filter((text) => text.includes(`${name} writes`))).toEqual([
      expect.stringContaining(`${name} writes\n${name} writes more\n${name}: 1 passed, 0 failed`),
    ]);
});

it("counts a suite that throws as failed, prints why, and runs the others all the same", async () => {
  const { suites } = notedSuites({ build: [], http: ["build"] });
  const broken = { after: [], run: () => Promise.reject(new Error("no disk")) };
  const printed: string[] = [];
  const reports = await runSuites({ ...suites, build: broken }, ["build", "http"], (text) => printed.push(text));
  expect(reports.map(({ passed, failed }) => [passed, failed])).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(printed.join("")).toContain("no disk");
});

it("refuses a suite that does not exist", async () => {
  const { suites } = notedSuites({ build: [] });
  await expect(runSuites(suites, ["biuld"], () => {})).rejects.toThrow("there is no suite biuld");
});
