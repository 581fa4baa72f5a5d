import { Logger, type Runner, run } from "graphile-worker";
import type { Pool } from "pg";
import { z } from "zod";
import { type SendDeps, sendMail } from "@/lib/mail/send-mail";

const sendMailPayload = z.object({ mailId: z.uuid() });

// Only what needs someone's attention, and never a payload.
const logger = new Logger(() => (level, message) => {
  if (level === "error") process.stderr.write(`jobs: ${message}\n`);
});

/**
 * Starts the worker that does the site's jobs: sending mails. Jobs live in the database (schema
 * `graphile_worker`), are tried again with growing pauses and are shared by all instances, one doing each.
 * The returned runner's `stop()` lets the running jobs finish.
 */
export function startWorker(pgPool: Pool, deps: SendDeps): Promise<Runner> {
  return run({
    pgPool,
    logger,
    concurrency: 2,
    noHandleSignals: true,
    taskList: { "send-mail": (payload) => sendMail(deps, sendMailPayload.parse(payload)) },
  });
}
