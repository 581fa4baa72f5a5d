import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/browser";

const port = 3456;

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  // The limit is long, because the machine may have only two slow cores. It does not slow down tests that pass.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env["CI"] ? "line" : "list",
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findBrowser() },
    contextOptions: { reducedMotion: "reduce" },
  },
  webServer: {
    command: "node --import tsx tests/support/serve.ts",
    env: { PORT: String(port) },
    url: `http://localhost:${port}/api/health`,
    timeout: 300_000,
    stdout: "ignore",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
