import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/**
 * Two files at once, and a worker's files share the modules that they load: loading takes longer than most tests. Generous
 * with time: the machine may be slow and busy, and a test that waits costs nothing.
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
          // They mostly wait until a form is old enough to be sent.
          sequence: { concurrent: true },
          expect: { poll: { timeout: 30_000 } },
          setupFiles: ["tests/support/plain-expect.ts"],
          globalSetup: ["tests/support/http-site.ts"],
        },
      },
    ],
  },
});
