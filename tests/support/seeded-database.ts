import { randomUUID } from "node:crypto";
import path from "node:path";
import { Client } from "pg";
import { createDb } from "@/lib/db/client";
import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";
import { seed } from "@/prisma/seed/index";

/** A demonstration's database on the tests' server, dropped by `stop`. `durable` as a real one, for measuring. */
export async function startSeededDatabase({ durable = false } = {}): Promise<{ url: string; stop(): Promise<void> }> {
  const name = `${randomUUID().replaceAll("-", "")}_test`;
  const dataFolder = path.resolve(durable ? ".data/bench" : ".data/tests");
  const { url, stop } = await startEmbedded({ dataFolder, database: name, durable });
  await migrateDeploy(url);
  const db = createDb(url);
  await seed({ db, mode: "demonstration" });
  await db.$disconnect();
  return {
    url,
    async stop() {
      await drop(url, name);
      await stop();
    },
  };
}

async function drop(url: string, name: string): Promise<void> {
  const server = new URL(url);
  server.pathname = "/postgres";
  const client = new Client({ connectionString: server.href });
  await client.connect();
  await client.query(`DROP DATABASE "${name}" WITH (FORCE)`);
  await client.end();
}
