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

// Logs only errors. Payloads are never logged, because they contain personal data.
export const logger = new Logger(() => (level, message) => {
  if (level === "error") process.stderr.write(`jobs: ${message}\n`);
});

/**
 * Unlocks jobs of instances that were killed. Without this, the library would unlock them only after four hours. None
 * of the jobs takes two minutes (an SMTP server times out after seconds), so a job that has been locked for longer was
 * abandoned.
 */
async function freeAbandonedJobs(pgPool: Pool): Promise<void> {
  await pgPool.query(`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs WHERE locked_at < now() - interval '2 minutes' HAVING count(*) > 0`);
}

export type WorkerDeps = SendDeps & { auth: Auth };

/** The site's jobs by their names. Payloads are validated before a job runs. */
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

/** The scheduled jobs, in crontab format. Each is run by one instance only. */
const schedule = [
  "* * * * * free-abandoned-jobs ?max=1",
  "* * * * * send-opening-alerts ?max=1",
  "* * * * * watch-surges ?max=1",
  "* * * * * send-due-messages ?max=1",
  "* * * * * publish-due ?max=1",
  "*/10 * * * * remind-participants ?max=1",
  // Every night at 00:15 UTC, which is 2:15 or 3:15 in Helsinki. If the site was down at that time, the job runs at the
  // next start. The queue prevents two runs at the same time.
  "15 0 * * * run-retention ?fill=1d&queue=retention",
];

/**
 * Starts the worker that runs the site's jobs: those that were added, such as mails, and the scheduled ones. Jobs are
 * stored in the database (schema `graphile_worker`) and shared by all instances; each job is run by one of them. A
 * failed job is retried with growing pauses. The returned runner's `stop()` lets the running jobs finish.
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
 * Returns the same jobs, but with personal data removed from their errors (lib/log.ts). The job library writes errors
 * to the log and to the job's row.
 */
function keepQuiet(tasks: Readonly<Record<string, Task>>): TaskList {
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, quiet(task)]));
}

function quiet(task: Task): Task {
  return async (payload, helpers) => {
    try {
      await task(payload, helpers);
    } catch (error) {
      // The library also prints the stack, but `loggable` already includes it in the message.
      throw Object.assign(new Error(loggable(error)), { stack: "" });
    }
  };
}
