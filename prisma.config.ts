import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma would download its schema engine. This script runs the same engine from npm instead, so that the CLI works
// offline. The command `generate` needs only that the file exists.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL("prisma/schema-engine.mjs", import.meta.url));

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
