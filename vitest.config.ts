import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/**
 * Two test files run at the same time. Test files that run in the same process share the modules that they load,
 * because loading takes longer than most tests. The time limits are long, because the machine may be slow and busy.
 * They do not slow down tests that pass.
 */
const quick = { isolate: false, maxWorkers: 2, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], ...quick },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          ...quick,
          setupFiles: ["tests/support/each-file.ts"],
          globalSetup: ["tests/support/database-server.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "http",
          include: ["tests/http/**/*.test.ts"],
          ...quick,
          // Concurrent, because these tests mostly wait until a form has been open long enough to be accepted.
          sequence: { concurrent: true },
          expect: { poll: { timeout: 30_000 } },
          setupFiles: ["tests/support/plain-expect.ts"],
          globalSetup: ["tests/support/http-site.ts"],
        },
      },
    ],
  },
});
