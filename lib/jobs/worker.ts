import { Logger, type Runner, run, type Task, type TaskList } from "graphile-worker";
import type { Pool } from "pg";
import { z } from "zod";
import { watchSurges } from "@/lib/abuse/surges";
import type { Auth } from "@/lib/auth/auth";
import { mailSignInLink } from "@/lib/auth/mail-sign-in-link";
import { locales } from "@/lib/i18n/locales";
import { loggable } from "@/lib/log";
import { type SendDeps, sendMail } from "@/lib/mail/send-mail";
import { sendDueMessages } from "@/lib/messages/send-message";
import { publishDue } from "@/lib/publishing/publish-draft";
import { mailManageLinks } from "@/lib/registration/manage-links";
import { remindOfRegistration } from "@/lib/registration/remind-of-registration";
import { remindParticipants } from "@/lib/registration/reminders";
import { runRetention } from "@/lib/retention/run-retention";
import { sendOpeningAlerts } from "@/lib/seminars/send-opening-alerts";

const sendMailPayload = z.object({ mailId: z.uuid() });
const remindPayload = z.object({ registrationId: z.uuid() });
const manageLinksPayload = z.object({ email: z.string() });
const signInPayload = z.object({ email: z.string(), locale: z.enum(locales) });

// This logger writes only errors. The data of the jobs is never logged, because it contains personal data.
export const logger = new Logger(() => (level, message) => {
  if (level === "error") process.stderr.write(`jobs: ${message}\n`);
});

/**
 * Unlocks the jobs that were running when their instance of the site was killed. Without this function, the job library
 * would unlock them only after four hours. Every job ends in less than two minutes: for example, a mail to a server
 * that does not answer fails after seconds. So if a job has been locked for longer, its instance was killed.
 */
async function freeAbandonedJobs(pgPool: Pool): Promise<void> {
  await pgPool.query(`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs WHERE locked_at < now() - interval '2 minutes' HAVING count(*) > 0`);
}

export type WorkerDeps = SendDeps & { auth: Auth };

/**
 * Returns the functions of the site's jobs, keyed by the jobs' names. The data of a job is validated before the job
 * runs.
 */
export const tasks = (pgPool: Pool, deps: WorkerDeps): TaskList =>
  keepQuiet({
    "send-mail": (payload) => sendMail(deps, sendMailPayload.parse(payload)),
    remind: (payload) => remindOfRegistration(deps, remindPayload.parse(payload)),
    "mail-manage-links": (payload) => mailManageLinks(deps, manageLinksPayload.parse(payload)),
    "mail-sign-in-link": (payload) => mailSignInLink(deps, signInPayload.parse(payload)),
    "send-opening-alerts": () => sendOpeningAlerts(deps),
    "remind-participants": () => remindParticipants(deps),
    "watch-surges": () => watchSurges(deps),
    "send-due-messages": () => sendDueMessages(deps),
    "publish-due": () => publishDue(deps),
    "run-retention": () => runRetention(deps),
    "free-abandoned-jobs": () => freeAbandonedJobs(pgPool),
  });

/**
 * The scheduled jobs, in crontab format. If several instances of the site are running, only one of them runs a job each
 * time that the job is due.
 */
const schedule = [
  "* * * * * free-abandoned-jobs ?max=1",
  "* * * * * send-opening-alerts ?max=1",
  "* * * * * watch-surges ?max=1",
  "* * * * * send-due-messages ?max=1",
  "* * * * * publish-due ?max=1",
  "*/10 * * * * remind-participants ?max=1",
  // This job runs every night at 00:15 UTC, which is 2:15 or 3:15 in Helsinki. If the site was not running at that
  // time, the job runs at the next start. Because of the queue name, the job never runs twice at the same time.
  "15 0 * * * run-retention ?fill=1d&queue=retention",
];

/**
 * Starts the worker. It runs the jobs that other code has added, such as `send-mail`, and the scheduled jobs. The jobs
 * are stored in the database (schema `graphile_worker`) and shared by all instances of the site. Each job is run by
 * only one instance. A failed job is tried again after pauses that grow. `stop()` of the returned runner waits until
 * the running jobs have ended.
 */
export function startWorker(pgPool: Pool, deps: WorkerDeps): Promise<Runner> {
  return run({
    pgPool,
    logger,
    concurrency: 2,
    noHandleSignals: true,
    taskList: tasks(pgPool, deps),
    crontab: schedule.join("\n"),
  });
}

/**
 * Returns jobs that do the same work as `tasks`, but whose errors contain no personal data (lib/log.ts). This is
 * necessary because the job library writes the errors to the log and to the database.
 */
function keepQuiet(tasks: Readonly<Record<string, Task>>): TaskList {
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, quiet(task)]));
}

function quiet(task: Task): Task {
  return async (payload, helpers) => {
    try {
      await task(payload, helpers);
    } catch (error) {
      // The library also prints the stack of an error, but the message from `loggable` already contains the stack.
      throw Object.assign(new Error(loggable(error)), { stack: "" });
    }
  };
}
