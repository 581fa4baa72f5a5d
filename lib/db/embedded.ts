import path from "node:path";
import { Client, escapeIdentifier } from "pg";
import { accountFor } from "./local-server/account";
import { clusterFolder, createCluster, databaseAddress } from "./local-server/cluster";
import { findPrograms } from "./local-server/programs";
import { type Joined, joinServer, leaveServer, type Server } from "./local-server/server";

export type EmbeddedDatabase = Readonly<{
  /** The URL of the database. It stays valid until `stop` is called, even if the server crashes and is restarted. */
  url: string;
  /** Ends the use of the server by this process. The server stops if no other process uses it. */
  stop(): Promise<void>;
}>;

type Options = Readonly<{
  /** The folder in which the site stores all its data on this machine. */
  dataFolder: string;
  /** The name of the database. If the database does not exist, it is created. */
  database: string;
  /** False only for tests and temporary databases. If it is false, the data may be lost when the machine crashes. */
  durable?: boolean;
  /** Called if the server has crashed and could not be restarted. */
  onLost?: (error: unknown) => void;
}>;

/**
 * Starts PostgreSQL on this machine. No set-up is necessary: the files of the database are created on first use. All
 * processes with the same data folder share one server. If the server crashes while it is in use, it is restarted with
 * the same URL.
 * @throws an error that contains the reason, if the server cannot be started
 */
export async function startEmbedded({
  dataFolder,
  database,
  durable = true,
  onLost = () => {},
}: Options): Promise<EmbeddedDatabase> {
  const cluster = await clusterFolder(dataFolder);
  const account = await accountFor(cluster);
  const programs = await findPrograms(account, path.dirname(cluster));
  await createCluster(cluster, programs, account, durable);

  const server: Server = { cluster, programs, account, durable };
  let joined = joinServer(server);
  const { port } = await joined;
  await createDatabase(await databaseAddress(cluster, port, "postgres"), database);

  let stopping = false;
  const watch = ({ lease }: Joined) =>
    lease.once("end", () => {
      if (stopping) return;
      joined = joinServer(server, port);
      joined.then(watch, onLost);
    });
  watch(await joined);

  const stop = async () => {
    stopping = true;
    await leaveServer(server, (await joined).lease);
  };
  return { url: await databaseAddress(cluster, port, database), stop };
}

async function createDatabase(address: string, name: string): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
  } catch (error) {
    // Another process may have created the database at the same time. Then the error is ignored.
    const taken = error instanceof Error && "code" in error && (error.code === "42P04" || error.code === "23505");
    if (!taken) throw error;
  } finally {
    await client.end();
  }
}
