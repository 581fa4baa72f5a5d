import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateClient } from "@/lib/launch/generate";
import { ensureBrowser } from "./browser";
import { ensurePoppler } from "./poppler";

export type Count = Readonly<{ passed: number; failed: number }>;
type Environment = Record<string, string>;

const programs = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  next: "node_modules/next/dist/bin/next",
  playwright: "node_modules/@playwright/test/cli.js",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
};

/** Everything that must hold, in the order from quick to slow. A tool without tests of its own counts as one. */
export const suites = {
  lint: () => tool([programs.biome, "ci"]),
  types: async () => {
    await generateClient();
    const routes = await tool([programs.next, "typegen"]);
    return routes.failed > 0 ? routes : tool([programs.tsc, "--noEmit"]);
  },
  unit: () => vitest("unit"),
  integration: () => {
    ensurePoppler();
    return vitest("integration");
  },
  build: () => tool(["--import", "tsx", "lib/launch/build-only.ts"]),
  browser: () => playwright(),
} satisfies Record<string, () => Promise<Count>>;

async function tool(args: string[]): Promise<Count> {
  const code = await run(args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(project: string): Promise<Count> {
  await generateClient();
  return withReport(async (file) => {
    const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await run([programs.vitest, "run", "--project", project, ...report]);
    const { numPassedTests, numFailedTests } = await readReport(file);
    return count(numPassedTests, numFailedTests, code);
  });
}

async function playwright(): Promise<Count> {
  ensureBrowser();
  return withReport(async (file) => {
    const code = await run([programs.playwright, "test", "--reporter=list,json"], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    });
    const { stats } = await readReport(file);
    return count(stats?.expected + stats?.flaky, stats?.unexpected, code);
  });
}

/** A tool that failed without naming a test, or ran none, is one failure. */
function count(passed: number | undefined, failed: number | undefined, code: number): Count {
  const counted = { passed: passed || 0, failed: failed || 0 };
  const wentWrong = code !== 0 || counted.passed + counted.failed === 0;
  return wentWrong && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

async function withReport(use: (file: string) => Promise<Count>): Promise<Count> {
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
