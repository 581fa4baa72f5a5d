import { runOnce } from "graphile-worker";
import { Pool } from "pg";
import { logger, tasks } from "@/lib/jobs/worker";
import { keepingTransport, type MailTransport } from "@/lib/mail/transport";
import { authOf, siteUrl } from "./auth";
import type { TestSite } from "./seminar";

/**
 * Runs all due jobs as the worker would. By default, mails are not sent and stay in the outbox (the table of mails that
 * wait to be sent).
 */
export async function runJobs(site: TestSite, transport: MailTransport = keepingTransport): Promise<void> {
  const pgPool = new Pool({ connectionString: site.url, max: 2 });
  await runOnce({
    pgPool,
    logger,
    taskList: tasks(pgPool, { ...site, transport, siteUrl, cardsKey: "a test's own", auth: authOf(site) }),
  });
  await pgPool.end();
}
