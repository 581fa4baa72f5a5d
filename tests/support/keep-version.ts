// Fills an empty database with a year of use, and saves it as tests/upgrades/VERSION.sql. Run this program once, when
// the version is released: `node --import tsx tests/support/keep-version.ts postgres://user@host:port/empty_database`.
// The server and pg_dump must have the lowest version of PostgreSQL on which the site runs, so that every later version
// can read the file.
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
// Lines that begin with a backslash are commands for psql, and comments describe the server. Both are removed, because
// psql is not used to read this file.
await writeFile(file, stdout.replace(/^(\\(un)?restrict .*|--.*|)\n/gm, ""));
console.log(`Kept ${file}`);
