import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateClient } from "@/lib/launch/generate";
import { ensureBrowser } from "./browser";
import { ensurePoppler } from "./poppler";
import { type Report, readPlaywright, readVitest } from "./test-report";

type Environment = Record<string, string>;

const programs = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  knip: "node_modules/knip/bin/knip.js",
  next: "node_modules/next/dist/bin/next",
  playwright: "node_modules/@playwright/test/cli.js",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
};

/** All checks, from quick to slow. A tool that runs no tests, such as the linter, counts as one test. */
export const suites = {
  lint: async () => {
    const words = await tool("lint", [programs.biome, "ci"]);
    // knip finds files, exports and packages that nothing uses.
    return words.failed > 0 ? words : tool("lint", [programs.knip, "--treat-config-hints-as-errors"]);
  },
  types: async () => {
    await generateClient();
    const routes = await tool("types", [programs.next, "typegen"]);
    return routes.failed > 0 ? routes : tool("types", [programs.tsc, "--noEmit"]);
  },
  unit: () => vitest("unit"),
  integration: () => {
    ensurePoppler();
    return vitest("integration");
  },
  build: () => tool("build", ["--import", "tsx", "lib/launch/build-only.ts"]),
  http: () => vitest("http"),
  browser: () => playwright(),
} satisfies Record<string, () => Promise<Report>>;

async function tool(name: string, args: string[]): Promise<Report> {
  const start = performance.now();
  const code = await run(args);
  const tests = [{ name, ms: performance.now() - start }];
  return code === 0 ? { passed: 1, failed: 0, tests } : { passed: 0, failed: 1, tests };
}

async function vitest(project: string): Promise<Report> {
  await generateClient();
  return withReport(async (file) => {
    const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await run([programs.vitest, "run", "--project", project, ...report]);
    return judged(readVitest(await readReport(file)), code);
  });
}

async function playwright(): Promise<Report> {
  ensureBrowser();
  return withReport(async (file) => {
    const code = await run([programs.playwright, "test", "--reporter=list,json"], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    });
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

async function run(args: string[], env: Environment = {}): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
