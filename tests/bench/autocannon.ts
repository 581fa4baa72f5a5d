import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Result } from "autocannon";

const run = promisify(execFile);
const program = "node_modules/autocannon/autocannon.js";
export const connections = 40;

/** Requests per second, and the milliseconds within which 50 and 99 of 100 were answered. */
export type Answered = Readonly<{ perSecond: number; p50: number; p99: number }>;

/** Asks for one address without a pause, from a process of its own. @throws when any answer is not a success */
export async function ask(url: string, seconds: number, gzip: boolean): Promise<Answered> {
  const headers = gzip ? ["--headers", "Accept-Encoding=gzip"] : [];
  const args = ["--json", "--connections", String(connections), "--duration", String(seconds), ...headers, url];
  const { stdout } = await run(process.execPath, [program, ...args], { maxBuffer: 2 ** 24 });
  const { requests, latency, non2xx, errors }: Result = JSON.parse(stdout);
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers other than 2xx, ${errors} without an answer`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}
