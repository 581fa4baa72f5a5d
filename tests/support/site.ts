import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { deriveActionsKey } from "@/lib/env";
import { buildFolder } from "@/lib/launch/build";
import { startNode } from "@/lib/launch/child";
import { type LaunchSettings, serverEnvironment } from "@/lib/launch/settings";
import { serverProgram, startOptions } from "@/lib/launch/site";

export type Site = { url: string; server: ChildProcess; stop(signal?: NodeJS.Signals): Promise<void> };

/**
 * Starts the production build like `npm start`, and waits until the site answers. The caller must have built the site.
 */
export async function startSite(
  settings: LaunchSettings,
  databaseUrl: string,
  output: "inherit" | "ignore",
  more: Record<string, string> = {},
): Promise<Site> {
  const env = {
    ...serverEnvironment(settings, databaseUrl),
    ...more,
    BUILD_FOLDER: await buildFolder(settings),
    NODE_ENV: "production",
    // Tests act for many people, so each request contains its client address in a header. The site must trust this
    // header.
    TRUSTED_PROXIES: "loopback",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: deriveActionsKey(settings.secret),
    ...(settings.smtpUrl && { SMTP_URL: settings.smtpUrl }),
  } as const;
  // The site ends with the tests, even when they are killed.
  const server = startNode([...startOptions, serverProgram, "start"], env, { output });
  const url = `http://localhost:${settings.port}`;
  while (!(await isHealthy(url))) {
    if (server.exitCode !== null) throw new Error(`the site ended at its start with ${server.exitCode}`);
    await sleep(100);
  }
  const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, "exit");
  };
  return { url, server, stop };
}

const isHealthy = (url: string) =>
  fetch(`${url}/api/health`).then(
    (response) => response.ok,
    () => false,
  );
