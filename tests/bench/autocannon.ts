import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Result } from "autocannon";

const run = promisify(execFile);
const program = "node_modules/autocannon/autocannon.js";
export const connections = 40;

/** The requests per second, and the 50th and 99th percentile of the response time in milliseconds. */
export type Answered = Readonly<{ perSecond: number; p50: number; p99: number }>;

/**
 * Requests one URL without pauses, from a separate process.
 * @throws if any answer is not a success.
 */
export async function ask(url: string, seconds: number, gzip: boolean): Promise<Answered> {
  const headers = gzip ? ["--headers", "Accept-Encoding=gzip"] : [];
  const args = ["--json", "--connections", String(connections), "--duration", String(seconds), ...headers, url];
  const { stdout } = await run(process.execPath, [program, ...args], { maxBuffer: 2 ** 24 });
  const { requests, latency, non2xx, errors }: Result = JSON.parse(stdout);
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers other than 2xx, ${errors} without an answer`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}
