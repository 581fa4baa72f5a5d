import { runOnce } from "graphile-worker";
import { Pool } from "pg";
import { logger, tasks } from "@/lib/jobs/worker";
import { keepingTransport, type MailTransport } from "@/lib/mail/transport";
import { authOf, siteUrl } from "./auth";
import type { TestSite } from "./seminar";

/** Does the jobs that are due, as the worker would, until none is left. Mails stay in the outbox unless they are given a way. */
export async function runJobs(site: TestSite, transport: MailTransport = keepingTransport): Promise<void> {
  const pgPool = new Pool({ connectionString: site.url, max: 2 });
  await runOnce({ pgPool, logger, taskList: tasks(pgPool, { ...site, transport, siteUrl, auth: authOf(site) }) });
  await pgPool.end();
}
