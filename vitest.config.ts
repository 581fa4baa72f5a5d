import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/** Two files at once, and a worker's files share the modules that they load: loading takes longer than most tests. */
const quick = { isolate: false, maxWorkers: 2 };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 30_000, ...quick },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          ...quick,
          setupFiles: ["tests/support/each-file.ts"],
          globalSetup: ["tests/support/database-server.ts"],
          // Generous: the machine may be slow and busy, and a test that waits costs nothing.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
