import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBrowser } from "./browser";
import { ensurePoppler } from "./poppler";
import type { Suite } from "./run-suites";
import { type Output, runTool } from "./run-tool";
import { type Report, readPlaywright, readVitest } from "./test-report";

const programs = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  knip: "node_modules/knip/bin/knip.js",
  next: "node_modules/next/dist/bin/next",
  playwright: "node_modules/@playwright/test/cli.js",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
};

/**
 * All checks. They form two rows that run beside each other. A tool that runs no tests, such as the linter, counts as
 * one test.
 */
export const suites: Readonly<Record<string, Suite>> = {
  lint: {
    after: [],
    async run(output) {
      const words = await tool(output, "lint", [programs.biome, "ci"]);
      // knip finds files, exports and packages that nothing uses.
      return words.failed > 0 ? words : tool(output, "lint", [programs.knip, "--treat-config-hints-as-errors"]);
    },
  },
  types: {
    after: ["lint"],
    async run(output) {
      const routes = await tool(output, "types", [programs.next, "typegen"]);
      return routes.failed > 0 ? routes : tool(output, "types", [programs.tsc, "--noEmit"]);
    },
  },
  // The build changes a file that the compiler reads, so it waits for the types.
  build: { after: ["types"], run: (output) => tool(output, "build", ["--import", "tsx", "lib/launch/build-only.ts"]) },
  browser: { after: ["build"], run: playwright },

  unit: { after: [], run: (output) => vitest(output, "unit") },
  integration: {
    after: ["unit"],
    run(output) {
      ensurePoppler();
      return vitest(output, "integration");
    },
  },
  http: { after: ["build", "integration"], run: (output) => vitest(output, "http") },
};

async function tool(output: Output, name: string, args: string[]): Promise<Report> {
  const start = performance.now();
  const code = await runTool(args, output);
  const tests = [{ name, ms: performance.now() - start }];
  return code === 0 ? { passed: 1, failed: 0, tests } : { passed: 0, failed: 1, tests };
}

async function vitest(output: Output, project: string): Promise<Report> {
  return withReport(async (file) => {
    const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await runTool([programs.vitest, "run", "--project", project, ...report], output);
    return judged(readVitest(await readReport(file)), code);
  });
}

async function playwright(output: Output): Promise<Report> {
  ensureBrowser();
  return withReport(async (file) => {
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const code = await runTool([programs.playwright, "test", "--reporter=list,json"], output, env);
    return judged(readPlaywright(await readReport(file)), code);
  });
}

/** Returns the report. If the tool failed without naming a test, or if no tests ran, adds a failure to the report. */
function judged(report: Report, code: number): Report {
  const wentWrong = code !== 0 || report.passed + report.failed === 0;
  return wentWrong && report.failed === 0 ? { ...report, failed: 1 } : report;
}

async function withReport(use: (file: string) => Promise<Report>): Promise<Report> {
  const folder = await mkdtemp(path.join(tmpdir(), "report-"));
  try {
    return await use(path.join(folder, "report.json"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readReport(file: string) {
  return JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
}
