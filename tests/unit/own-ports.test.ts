import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

it("no two files of browser tests have the same port: they may run beside each other", () => {
  const files = readdirSync("tests/e2e").filter((name) => name.endsWith(".ts"));
  const ports = files.flatMap((name) => {
    const numbers = readFileSync(path.join("tests/e2e", name), "utf8").match(/\b34\d\d\b/g) ?? [];
    return [...new Set(numbers)].map((port) => ({ port, name }));
  });
  const shared = ports.filter(({ port, name }) => ports.some((other) => other.port === port && other.name !== name));
  expect(ports.length).toBeGreaterThan(5);
  expect(shared).toEqual([]);
});
