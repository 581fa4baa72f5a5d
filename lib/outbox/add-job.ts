import type { Tx } from "@/lib/db/client";

/**
 * The data that each kind of job needs (its payload). The worker (lib/jobs/worker.ts) runs the jobs. Each of these jobs
 * sends mails that a person has requested on the site.
 */
type Requests = {
  "mail-manage-links": { email: string };
  "mail-sign-in-link": { email: string; locale: string };
};

/**
 * Adds a job for the worker. If `db` is a transaction, the job is added in that transaction. The payload is deleted as
 * soon as the job is done.
 */
export async function addJob<Name extends keyof Requests>(db: Tx, name: Name, payload: Requests[Name]): Promise<void> {
  await db.$queryRaw`SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json)::text`;
}
