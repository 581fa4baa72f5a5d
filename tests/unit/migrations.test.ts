import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { contractionsOf, lastUser } from "@/lib/db/contracting";

/**
 * The last migration that was written before the rule of these tests existed. The tests check only the later
 * migrations.
 */
const before = "20261124173430_seminar_day";

const folder = "prisma/migrations";
const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const later = names.map(({ name }) => name).filter((name) => name > before);

/** Compares the parts of versions as numbers, so that 0.9.0 is earlier than 0.10.0. */
const isEarlier = (one: string, other: string) => one.localeCompare(other, "en", { numeric: true }) < 0;

it.each(later)("%s takes nothing away that the version before uses", async (name) => {
  const sql = await readFile(`${folder}/${name}/migration.sql`, "utf8");
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const user = lastUser(sql);
  if (user && isEarlier(user, version)) return;
  expect(
    contractionsOf(sql),
    `mark it "-- contracts: VERSION …" with the last version that used it, before ${version}`,
  ).toEqual([]);
});

describe("what the version before could not run beside", () => {
  it.each([
    'ALTER TABLE "registration" DROP COLUMN "message"',
    "alter table registration drop message",
    'ALTER TABLE "a" ADD COLUMN "b" TEXT, DROP COLUMN "c"',
    'ALTER TABLE "a" DROP CONSTRAINT "b",\n  DROP COLUMN "c"',
    'DROP TABLE "feedback"',
    'DROP TYPE "MailKind"',
    'DROP FUNCTION "claim"(INTEGER)',
    "DO $$ BEGIN EXECUTE 'DROP TABLE feedback'; END $$",
    'ALTER TABLE "a" RENAME TO "b"',
    'ALTER TABLE "a" RENAME COLUMN "b" TO "c"',
    'ALTER TABLE "a" RENAME "b" TO "c"',
    "ALTER TYPE \"MailKind\" RENAME VALUE 'a' TO 'b'",
    'ALTER TABLE "a" SET SCHEMA "old"',
    'ALTER TABLE "a" ALTER COLUMN "b" TYPE BIGINT',
    'ALTER TABLE "a" ALTER COLUMN "b" SET DATA TYPE BIGINT USING "b"::bigint',
    'ALTER TABLE "a" ALTER "b" TYPE BIGINT',
    'ALTER TABLE "a" ALTER COLUMN "b" SET NOT NULL',
    'ALTER TABLE "a" ALTER COLUMN "b" DROP DEFAULT',
    'ALTER TABLE "a" ADD COLUMN "b" TEXT; UPDATE "a" SET "b" = 1; ALTER TABLE "a" ALTER COLUMN "b" SET NOT NULL',
    'ALTER TABLE "a" ADD COLUMN "b" TEXT NOT NULL',
    'ALTER TABLE "a" ADD "b" TEXT NOT NULL',
    'ALTER TABLE "a" ADD COLUMN "c" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "b" NUMERIC(5, 2) NOT NULL',
    'CREATE TABLE "b" (); ALTER TABLE "a" DROP COLUMN "c"',
    '-- contracts nothing\nDROP TABLE "feedback"',
  ])("%s", (sql) => {
    expect(contractionsOf(sql)).toHaveLength(1);
  });
});

describe("what it runs beside", () => {
  it.each([
    'ALTER TABLE "a" ADD COLUMN "b" TEXT, ADD COLUMN "c" BOOLEAN NOT NULL DEFAULT false',
    'ALTER TABLE "a" ADD COLUMN "b" INTEGER NOT NULL GENERATED ALWAYS AS (1) STORED',
    'ALTER TABLE "a" ALTER COLUMN "b" DROP NOT NULL',
    'ALTER TABLE "a" ALTER COLUMN "b" SET DEFAULT 0, ALTER COLUMN "b" SET NOT NULL',
    'ALTER TABLE "a" ADD COLUMN "b" TEXT DEFAULT 0; ALTER TABLE "a" ALTER COLUMN "b" SET NOT NULL',
    'ALTER TABLE "a" DROP CONSTRAINT "b"; DROP INDEX "c"',
    'ALTER TABLE "a" ADD CONSTRAINT "b" CHECK ("c" IS NOT NULL)',
    'CREATE TABLE "a" ("b" TEXT NOT NULL); ALTER TABLE "a" ADD COLUMN "c" TEXT NOT NULL; ALTER TABLE "a" DROP COLUMN "b"',
    "ALTER TYPE \"MailKind\" ADD VALUE 'surge'",
    "CREATE TEMP TABLE t ON COMMIT DROP AS SELECT 1",
    '-- DROP TABLE "feedback"\nSELECT 1 /* RENAME */',
  ])("%s", (sql) => {
    expect(contractionsOf(sql)).toEqual([]);
  });
});

it("knows the last version that used what is taken away", () => {
  expect(lastUser('-- contracts: 1.2.0 was the last to use it\nDROP TABLE "a"')).toBe("1.2.0");
  expect(lastUser('DROP TABLE "a"')).toBeNull();
  expect(["0.9.0", "0.10.0"].filter((version) => isEarlier(version, "0.10.0"))).toEqual(["0.9.0"]);
});
