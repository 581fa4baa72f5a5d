import { Logger, type Runner, run } from "graphile-worker";
import type { Pool } from "pg";
import { z } from "zod";
import { type SendDeps, sendMail } from "@/lib/mail/send-mail";
import { remindParticipants } from "@/lib/registration/remind-participants";
import { runRetention } from "@/lib/retention/run-retention";
import { sendOpeningAlerts } from "@/lib/seminars/send-opening-alerts";

const sendMailPayload = z.object({ mailId: z.uuid() });

// Only what needs someone's attention, and never a payload.
const logger = new Logger(() => (level, message) => {
  if (level === "error") process.stderr.write(`jobs: ${message}\n`);
});

/**
 * A job that a killed instance was at stays locked, and the library frees it after four hours only. None of ours
 * takes two minutes (an SMTP server is given up after seconds), so one locked for longer is nobody's.
 */
async function freeAbandonedJobs(pgPool: Pool): Promise<void> {
  await pgPool.query(`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs WHERE locked_at < now() - interval '2 minutes' HAVING count(*) > 0`);
}

/** When what is done: `?max=1` gives up after one try, since the next one comes soon. Hours are UTC. */
const crontab = [
  "* * * * * free-abandoned-jobs ?max=1",
  "* * * * * send-opening-alerts ?max=1",
  "*/10 * * * * remind-participants ?max=1",
  // At 2.15 or 3.15 in Helsinki; after a night without the site, at its start. The queue lets one instance at a time.
  "15 0 * * * run-retention ?fill=1d&queue=retention",
].join("\n");

/**
 * Starts the worker that does the site's jobs: sending mails, and by the clock what `crontab` says: freeing what a killed
 * instance left locked, telling those who wait that registration is open, reminding participants, erasing what is due. Jobs
 * live in the database (schema `graphile_worker`), are tried again with growing pauses and are shared by all instances,
 * one doing each. The returned runner's `stop()` lets the running jobs finish.
 */
export function startWorker(pgPool: Pool, deps: SendDeps): Promise<Runner> {
  return run({
    pgPool,
    logger,
    concurrency: 2,
    noHandleSignals: true,
    taskList: {
      "send-mail": (payload) => sendMail(deps, sendMailPayload.parse(payload)),
      "send-opening-alerts": () => sendOpeningAlerts(deps),
      "remind-participants": () => remindParticipants(deps),
      "run-retention": () => runRetention(deps),
      "free-abandoned-jobs": () => freeAbandonedJobs(pgPool),
    },
    crontab,
  });
}
