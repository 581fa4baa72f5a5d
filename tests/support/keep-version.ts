// node --import tsx tests/support/keep-version.ts postgres://user@host:port/empty_database
// Keeps the database of this version, after a year of use, as tests/upgrades/VERSION.sql: once, when the version is released. The
// server has to be of the lowest version that the site runs on, so that every later one can read the file, and pg_dump too.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { createDb } from "@/lib/db/client";
import { migrateDeploy } from "@/lib/db/migrate";
import { spendAYear } from "./year-of-use";

const [url] = process.argv.slice(2);
if (!url) throw new Error("Give the address of an empty database.");
const { version } = JSON.parse(await readFile("package.json", "utf8"));
const file = `tests/upgrades/${version}.sql`;
if (existsSync(file)) throw new Error(`${file} is there already: what was released does not change.`);

await migrateDeploy(url);
const db = createDb(url);
await spendAYear(db, 2023);
await db.$disconnect();

const options = ["--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=100"];
const { stdout } = await promisify(execFile)("pg_dump", [...options, url], { maxBuffer: 64 * 1024 * 1024 });
// What begins with a backslash is for psql, which does not read the file; comments tell of the server it came from.
await writeFile(file, stdout.replace(/^(\\(un)?restrict .*|--.*|)\n/gm, ""));
console.log(`Kept ${file}`);
