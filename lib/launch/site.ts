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

/**
 * The options with which Node runs the server. They limit the heap, in megabytes. Without a limit, Node uses more
 * memory on machines that have more memory.
 */
export const startOptions = ["--max-old-space-size=512"];

type Manner = Readonly<{
  command: "start" | "dev";
  /** Builds the site if the command needs a build. Returns the folder of the build, or undefined if there is none. */
  build(settings: LaunchSettings): Promise<string | undefined>;
}>;

/**
 * Prepares the database, starts the server, and prints the site's URLs when the server answers. If the database is
 * unavailable, a built site is started anyway: until this process reports that the database is ready, the server shows
 * its stored copies of pages. When the server ends, this process ends with the same exit code.
 * @throws if another program uses the port or the site cannot be started
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
    // The server uses the stored copies of pages in this file while the database is unavailable. They are not needed
    // without `DATABASE_URL`, because the database then runs on this machine and starts together with the site.
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

/**
 * Migrates the database and stores the first content in it. The promise `ready` is fulfilled when this is done. The
 * promise `away` is fulfilled when an attempt fails for the first time because the database is unavailable.
 */
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
  // The code that waits for `ready` gets the error. This empty handler prevents Node from treating the error as
  // unhandled before some code waits for it.
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

/**
 * Stores the first content in an empty database. The imports are dynamic because the generated Prisma client might not
 * exist before `findDatabase` is called.
 */
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
