import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import path from "node:path";
import { z } from "zod";
import { poolUses } from "@/lib/db/connections";
import { createPool } from "@/lib/db/pool";
import { type Env, readEnv } from "@/lib/env";
import { keepInUse } from "@/lib/launch/build-beside";
import { atEnd, runMain } from "@/lib/launch/ending";
import { keepJobsRunning } from "@/lib/launch/jobs";
import { readManifest } from "@/lib/launch/manifest";
import { createAddresses } from "./addresses";
import { askServer } from "./ask-page";
import { type Built, createFront } from "./front";
import { boundOutageLog } from "./outage-log";
import { type PagesFile, pagesFile } from "./pages-file";
import { createPersonalPages } from "./personal-page";
import { createPreview } from "./preview";
import { onPublicChange } from "./public-change";
import { publicCopies } from "./public-copy";
import { createShelf } from "./shelf";
import { setStyleSheets } from "./style-sheets";

type Pages = { prepare(): Promise<void>; getRequestHandler(): RequestListener };
type OpenPages = (options: { dev: boolean; port: number; httpServer: Server }) => Pages;

/**
 * The time limits of the server, in milliseconds. A proxy reuses a connection for about a minute. The server must keep
 * the connection open longer than the proxy. Otherwise a request could arrive at the moment when the server closes the
 * connection.
 */
const timeouts = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 };

/**
 * The longest time, in milliseconds, for which a stopping server waits for running requests. The launcher waits longer
 * than this before it kills the server (lib/launch/child.ts).
 */
const patience = 5_000;

/**
 * Runs the site's server in this process. The server consists of the front (front.ts), which receives all requests, and
 * Next. The caller must pass `openPages`, which creates the Next server, because `lib` must not import Next. This
 * function also starts the process that runs the site's jobs.
 */
export function serve(openPages: OpenPages, { dev }: { dev: boolean }): Promise<void> {
  return runMain(async () => {
    boundOutageLog();
    const env = readEnv();
    const { buildFolder } = env;
    if (buildFolder) atEnd(keepInUse(path.dirname(buildFolder)));
    const server = createServer(timeouts);
    // Next listens for protocol upgrades on the server that it gets, and never closes such a connection. It needs
    // upgrades only in development. In production, Next gets a server that never listens, so Node treats an upgrade
    // request like any other request.
    const pages = openPages({ dev, port: env.port, httpServer: dev ? server : createServer() });
    await pages.prepare();
    const handler = pages.getRequestHandler();
    const database = untilOpen();
    const built = buildFolder ? await openBuilt(env, buildFolder, database.isOpen) : null;
    const kept = env.pagesFile ? pagesFile(env.pagesFile, siteOf(env), `${env.pagesFile}-${env.port}`) : null;
    if (built) await kept?.restore(built.shelf);
    server.on("request", createFront({ ...env, files: await publicFiles(), built }, handler));
    server.listen(env.port);
    atEnd(() => close(server));
    await database.opened;
    if (built) keepStocked(built, kept);
    void keepJobsRunning();
  });
}

/**
 * Returns the function `isOpen`, which checks whether the database is ready now, and the promise `opened`, which is
 * fulfilled when the database is ready. The database counts as ready immediately if this process was started directly.
 * If the launcher has started this process, the launcher sends a message as soon as the database is ready.
 */
function untilOpen() {
  let open = !process.connected;
  const opened = open ? Promise.resolve() : once(process, "message").then(() => undefined);
  return {
    isOpen: () => open,
    opened: opened.then(() => {
      open = true;
    }),
  };
}

/**
 * Returns the text that identifies the site in the file with the shelf's copies (pages-file.ts). The text contains the
 * public URL of the site, and the host and the name of its database. The user name and the password of the database are
 * left out, because the text is written to a file.
 */
function siteOf({ databaseUrl, siteUrl }: Env): string {
  const { host, pathname } = new URL(databaseUrl);
  return `${siteUrl} on ${host}${pathname}`;
}

async function openBuilt(env: Env, buildFolder: string, isOpen: () => boolean): Promise<Built> {
  const renewalSecret = await buildSecret(buildFolder);
  const pool = createPool(env.databaseUrl, poolUses.addresses);
  const addresses = createAddresses(pool);
  const ask = askServer(env.port, renewalSecret);
  const { isReachable } = addresses;
  const shelf = createShelf({ make: publicCopies(ask, () => env.clock.now()), isReachable });
  const { formsKey } = env;
  const personalPages = createPersonalPages({ ...addresses, ask, formsKey, isReachable });
  onPublicChange(shelf.expire);
  onPublicChange(personalPages.expire);
  const preview = createPreview(() => connect(env), renewalSecret, isReachable);
  setStyleSheets(await findStyleSheets(buildFolder));
  return { addresses, shelf, personalPages, preview, renewalSecret, isOpen, answersAt: await builtPaths(buildFolder) };
}

/**
 * The pause, in milliseconds, before each round in which missing or old copies are rendered. There is also a pause
 * before the first round, so that pages that readers request are rendered first.
 */
const untilStocking = 5_000;

/** The pause, in milliseconds, between two exchanges of copies with the file. */
const untilSharing = 2_000;

/**
 * Puts copies of all pages on the shelf (shelf.ts), and writes them to the file for the next start (pages-file.ts). So
 * a page can be shown while the database is unavailable, even if nobody has read the page before.
 */
function keepStocked({ addresses, shelf }: Built, kept: PagesFile | null): void {
  again(untilStocking, async () => shelf.stock(await addresses.all()));
  if (kept)
    again(untilSharing, async () => {
      // If the database has never answered, the list of known URLs may be incomplete, and `share` would remove good
      // copies from the file.
      if (await addresses.isReachable()) await kept.share(shelf, await addresses.all());
    });
}

/** Runs `work` again and again, with a pause of `milliseconds` before each run. */
function again(milliseconds: number, work: () => Promise<void>): void {
  const next = () => setTimeout(() => work().finally(next), milliseconds).unref();
  next();
}

const routesSchema = z.record(z.string(), z.string());

/**
 * Returns a function that checks whether a path belongs to a file of the build or to a route that is not a page, such
 * as `/api/pictures/[id]/[file]`.
 */
async function builtPaths(buildFolder: string): Promise<(path: string) => boolean> {
  const routes = await readManifest(buildFolder, "app-path-routes-manifest.json", routesSchema);
  const patterns = Object.values(routes)
    .filter((route) => route.startsWith("/api/"))
    .map((route) => route.replace(/\[\w+\]/g, "[^/]+"));
  const known = new RegExp(`^(?:/_next/static/.+|${patterns.join("|")})$`);
  return (path) => known.test(path);
}

async function findStyleSheets(buildFolder: string): Promise<string[]> {
  const files = await filesBelow(path.join(buildFolder, "static"));
  return files.filter((file) => file.endsWith(".css")).map((file) => `/_next/static/${file}`);
}

/** Returns the paths of the files in `public` and of the files that Next generates. */
async function publicFiles(): Promise<Set<string>> {
  const files = await filesBelow("public");
  return new Set([...files.map((file) => `/${file}`), "/robots.txt", "/sitemap.xml"]);
}

/**
 * Returns the paths of all files in a folder and its subfolders, relative to the folder and with slashes as in a URL.
 */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.map((file) => path.relative(folder, file).replaceAll(path.sep, "/"));
}

/**
 * Connects the previews to the database. The modules are imported here, at the first preview, because most servers
 * never show a preview.
 */
async function connect({ databaseUrl, clock, siteUrl, mode, sessionSecret }: Env) {
  const [{ createAuth }, { createDb }] = await Promise.all([import("@/lib/auth/auth"), import("@/lib/db/client")]);
  const db = createDb(databaseUrl, poolUses.previews);
  return { db, clock, auth: createAuth({ db, clock }, { siteUrl, mode, secret: sessionSecret, plugins: [] }) };
}

const buildSchema = z.object({ preview: z.object({ previewModeId: z.string().min(1) }) });

/**
 * Returns the secret of the build. Next renders drafts, or renders a static page again, only for requests with this
 * secret.
 */
async function buildSecret(buildFolder: string): Promise<string> {
  return (await readManifest(buildFolder, "prerender-manifest.json", buildSchema)).preview.previewModeId;
}

/** Stops accepting requests. Waits until the running requests have ended, or until the time `patience` is over. */
async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const impatience = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(impatience);
}
