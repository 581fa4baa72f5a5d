import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { z } from "zod";
import { poolUses } from "@/lib/db/connections";
import { type Env, readEnv } from "@/lib/env";
import { atEnd, runMain } from "@/lib/launch/ending";
import { keepJobsRunning } from "@/lib/launch/jobs";
import { createFront } from "./front";
import { createPreview } from "./preview";
import { createShelf } from "./shelf";

type Pages = { prepare(): Promise<void>; getRequestHandler(): RequestListener };
type OpenPages = (options: { dev: boolean; port: number; httpServer: Server }) => Pages;

/** In milliseconds. A proxy in front keeps its connections for about a minute: ours must not be the first to go. */
const timeouts = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 };

/** The launcher waits longer before it kills. */
const patience = 5_000;

/**
 * Runs the site's server in this process: the front, and behind it Next, which is given since lib doesn't know it. The
 * site's jobs run beside it.
 */
export function serve(openPages: OpenPages, { dev }: { dev: boolean }): Promise<void> {
  return runMain(async () => {
    const env = readEnv();
    const server = createServer(timeouts);
    const pages = openPages({ dev, port: env.port, httpServer: server });
    await pages.prepare();
    const handler = pages.getRequestHandler();
    const shelf = dev ? null : createShelf(env.port);
    const preview = dev ? null : createPreview(() => connect(env), await draftMode(), handler);
    server.on("request", createFront({ ...env, shelf, preview }, handler));
    server.listen(env.port);
    void keepJobsRunning();
    atEnd(() => close(server));
  });
}

/** Loaded only now: most of the time nobody previews. */
async function connect({ databaseUrl, clock, siteUrl, mode, sessionSecret }: Env) {
  const [{ createAuth }, { createDb }] = await Promise.all([import("@/lib/auth/auth"), import("@/lib/db/client")]);
  const db = createDb(databaseUrl, poolUses.previews);
  return { db, clock, auth: createAuth({ db, clock }, { siteUrl, mode, secret: sessionSecret, plugins: [] }) };
}

const buildSchema = z.object({ preview: z.object({ previewModeId: z.string().min(1) }) });

/** The secret by which this build of Next knows its draft mode. */
async function draftMode(): Promise<string> {
  const manifest = JSON.parse(await readFile(".next/prerender-manifest.json", "utf8"));
  return buildSchema.parse(manifest).preview.previewModeId;
}

/** Takes no more requests, and waits until those being answered are. */
async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const impatience = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(impatience);
}
