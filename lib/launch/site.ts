import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { untilThere } from "@/lib/db/until-there";
import { deriveActionsKey } from "@/lib/env";
import { href } from "@/lib/i18n/routes";
import { exitOf, startNode } from "./child";
import { openDatabase } from "./database";
import { end } from "./ending";
import { type LaunchSettings, loadSettings, serverEnvironment } from "./settings";

export const serverProgram = "app/_server/main.mjs";

/** The limit of the heap in megabytes. Without it, Node uses more memory the more the machine has. */
const heapLimit = 512;

type Manner = Readonly<{
  command: "start" | "dev";
  /** Builds the site if the command needs it. Returns the folder of the build, or undefined if there is none. */
  build(settings: LaunchSettings): Promise<string | undefined>;
}>;

/**
 * Opens and seeds the database, starts the server, and prints the site's addresses when it answers. Ends this process
 * with the server's exit code when the server ends.
 * @throws when the port is taken or the site can't be started
 */
export async function openSite({ command, build }: Manner): Promise<void> {
  const settings = await loadSettings();
  await assertFree(settings.port);
  const databaseUrl = await openDatabase(settings);
  await untilThere(() => seedDatabase(settings, databaseUrl));
  const folder = await build(settings);

  const options = command === "start" ? [`--max-old-space-size=${heapLimit}`] : [];
  const server = startNode([...options, serverProgram, command], {
    ...serverEnvironment(settings, databaseUrl),
    ...(folder && { BUILD_FOLDER: folder }),
    NODE_ENV: command === "start" ? "production" : "development",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: deriveActionsKey(settings.secret),
  });
  void announce(settings);
  await end(await exitOf(server));
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
