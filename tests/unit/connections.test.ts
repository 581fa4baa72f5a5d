import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { poolUses } from "@/lib/db/connections";

it.each(["docs/operations.md", ".env.example"])("an instance has no more connections than %s says", async (file) => {
  const promised = /at most (\d+)\s+(?:# )?connections/.exec(await readFile(file, "utf8"))?.[1];
  const sum = Object.values(poolUses).reduce((total, { max }) => total + max, 0);
  expect(sum).toBe(Number(promised));
});

it.each(Object.entries(poolUses))(
  "%s: whoever waits is told by the database first, which knows why",
  (_, { limits }) => {
    expect(limits.lock_timeout).toBeLessThan(limits.statement_timeout);
    expect(limits.statement_timeout).toBeLessThan(limits.answer_timeout);
  },
);
