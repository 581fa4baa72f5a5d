import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { lowestServer } from "@/lib/db/server-version";

const read = (file: string) => readFile(file, "utf8");
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name).sort();

/** Settings that the launcher sets for the server. People never set them, so they are not documented. */
const internal = ["BUILD_FOLDER", "DEMONSTRATION_SINCE", "PAGES_FILE"];

it("the README's table and .env.example have every setting, and no other", async () => {
  const settings = found(await read("lib/env.ts"), /^ {2}([A-Z_]+): /gm).filter(
    (name) => !internal.includes(name ?? ""),
  );
  expect(settings).toContain("SITE_URL");
  expect(found(await read("README.md"), /^\| `([A-Z_]+)` \|/gm)).toEqual(settings);
  expect(found(await read(".env.example"), /^#([A-Z_]+)=/gm)).toEqual(settings);
});

it.each(["README.md", "docs/operations.md"])("%s names the lowest PostgreSQL", async (file) => {
  expect(await read(file)).toContain(`PostgreSQL ${lowestServer} or newer`);
});

it("the README fits on three screens", async () => {
  expect((await read("README.md")).split("\n").length).toBeLessThanOrEqual(151);
});

const folders = ["", ".github", "docs", "docs/decisions"];
const documents = (await Promise.all(folders.map(async (folder) => ({ folder, names: await readdir(folder || ".") }))))
  .flatMap(({ folder, names }) => names.map((name) => path.join(folder, name)))
  .filter((file) => file.endsWith(".md"));

it.each(documents)("every link of %s leads somewhere", async (file) => {
  const links = found(await read(file), /\]\((?!https?:)([^)#]*)(?:#[^)]*)?\)/g).filter(Boolean);
  const missing = links.filter((link) => !existsSync(path.join(path.dirname(file), link ?? "")));
  expect(missing).toEqual([]);
});

/** The top-level folders. Their files are named in the documents between backticks. */
const named = /`((?:app|components|docs|lib|prisma|public|tests)\/[\w./[\]()-]*)`/g;

it.each(documents.filter((file) => file !== "CHANGELOG.md"))("every file that %s names is there", async (file) => {
  const missing = found(await read(file), named).filter((name) => !existsSync(name ?? ""));
  expect(missing).toEqual([]);
});

/**
 * Matches references to decisions, for example "decision 12". The capture group contains the number of the decision.
 */
const cited = /\bdecisions? (\d+)/g;

it.each(documents)("every decision that %s cites is there", async (file) => {
  const all = await Promise.all((await readdir("docs/decisions")).map((name) => read(`docs/decisions/${name}`)));
  const numbers = found(all.join("\n"), /^\*\*(\d+) · /gm);
  expect(new Set(numbers).size, "each number once").toBe(numbers.length);
  expect(found(await read(file), cited).filter((number) => !numbers.includes(number))).toEqual([]);
});
