import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { untilThere } from "@/lib/db/until-there";
import { deriveActionsKey } from "@/lib/env";
import { href } from "@/lib/i18n/routes";
import { exitOf, startNode } from "./child";
import { findDatabase, migrateDatabase } from "./database";
import { end } from "./ending";
import { type LaunchSettings, loadSettings, serverEnvironment } from "./settings";

export const serverProgram = "app/_server/main.mjs";

/** Options of Node for the server: the limit of the heap in megabytes. Without it, Node uses more the more the machine has. */
export const startOptions = ["--max-old-space-size=512"];

type Manner = Readonly<{
  command: "start" | "dev";
  /** Builds the site if the command needs it. Returns the folder of the build, or undefined if there is none. */
  build(settings: LaunchSettings): Promise<string | undefined>;
}>;

/**
 * Opens and seeds the database, starts the server, and prints the site's addresses when it answers. If the database is away,
 * a built site is started before it: the server shows its kept pages until it is told that the database is ready. Ends this
 * process with the server's exit code when the server ends.
 * @throws when the port is taken or the site can't be started
 */
export async function openSite({ command, build }: Manner): Promise<void> {
  const settings = await loadSettings();
  await assertFree(settings.port);
  const databaseUrl = await findDatabase(settings);
  const { ready, away } = prepareDatabase(settings, databaseUrl);
  await Promise.race([ready, away]);
  const folder = await build(settings);
  if (!folder) await ready;

  const options = command === "start" ? startOptions : [];
  const env = {
    ...serverEnvironment(settings, databaseUrl),
    ...(folder && { BUILD_FOLDER: folder }),
    // The built-in database starts with the site: nobody needs pages before it is there.
    ...(folder && settings.databaseUrl && { PAGES_FILE: path.join(path.dirname(folder), "pages.json") }),
    NODE_ENV: command === "start" ? "production" : "development",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: deriveActionsKey(settings.secret),
  } as const;
  const server = startNode([...options, serverProgram, command], env, { channel: true });
  const ended = exitOf(server);
  const opened = ready.then(() => {
    if (server.connected) server.send("open");
    void announce(settings);
    return ended;
  });
  await end(await Promise.race([opened, ended]));
}

/** Migrates and seeds the database. `ready` is when that is done, `away` when the database is first found to be away. */
function prepareDatabase(settings: LaunchSettings, url: string): { ready: Promise<void>; away: Promise<void> } {
  let tellAway = () => {};
  const away = new Promise<void>((resolve) => {
    tellAway = resolve;
  });
  const prepare = async () => {
    await migrateDatabase(settings, url, tellAway);
    await untilThere(() => seedDatabase(settings, url), tellAway);
  };
  const ready = prepare();
  // Whoever waits for it is told of a failure; meanwhile it is no error that nobody does.
  ready.catch(() => {});
  return { ready, away };
}

async function assertFree(port: number): Promise<void> {
  const probe = createServer().listen(port);
  try {
    await once(probe, "listening");
  } catch {
    throw new Error(`PORT ${port} can't be used: another program may be using it`);
  }
  probe.close();
  await once(probe, "close");
}

/** The imports are dynamic, because the generated Prisma client may not have existed before `openDatabase`. */
async function seedDatabase({ mode }: LaunchSettings, url: string): Promise<void> {
  const { createDb } = await import("@/lib/db/client");
  const { seed } = await import("@/prisma/seed/index");
  const db = createDb(url);
  try {
    await seed({ db, mode });
  } finally {
    await db.$disconnect();
  }
}

async function announce({ mode, port, siteUrl }: LaunchSettings): Promise<void> {
  while (!(await answers(`http://127.0.0.1:${port}/api/health`))) await sleep(100);
  console.log(`\nThe site is open: ${siteUrl}${href("home", "fi")}`);
  console.log(`Sign in:          ${siteUrl}${href("signIn", "fi")}`);
  if (mode === "demonstration") console.log(`Mailbox:          ${siteUrl}${href("mailbox", "fi")}`);
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );
