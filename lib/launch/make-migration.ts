// npm run db:migration -- name: creates a migration with the changes of prisma/schema.prisma that the existing
// migrations lack. Check the migration before you commit it, especially where it drops something.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { contractionsOf } from "@/lib/db/contracting";
import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";
import { runNode } from "./child";
import { atEnd, end, runMain } from "./ending";
import { prismaProgram } from "./generate";

const schema = "prisma/schema.prisma";

await runMain(async () => {
  const [name] = process.argv.slice(2);
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("Give a name: npm run db:migration -- add_fee_category");

  const folder = await mkdtemp(path.join(tmpdir(), "migration-"));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  const scratch = await startEmbedded({ dataFolder: folder, database: "scratch", durable: false });
  atEnd(scratch.stop);
  await migrateDeploy(scratch.url);

  const draft = path.join(folder, "migration.sql");
  await runNode(
    [prismaProgram, "migrate", "diff", "--from-config-datasource", "--to-schema", schema, "--script", "-o", draft],
    { ...process.env, DATABASE_URL: scratch.url },
  );
  await keepMigration(name, await readFile(draft, "utf8").catch(() => ""));
  await end(0);
});

async function keepMigration(name: string, sql: string): Promise<void> {
  if (!/^[A-Z]/m.test(sql)) throw new Error(`${schema} has no changes that the database needs`);
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join("prisma/migrations", `${time}_${name}`);
  await mkdir(folder);
  await writeFile(path.join(folder, "migration.sql"), sql);
  console.log(`Made ${folder}/migration.sql`);
  for (const part of contractionsOf(sql)) console.log(`The version before can't run beside this: ${part}`);
}
