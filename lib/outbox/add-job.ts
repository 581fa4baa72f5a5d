import type { Tx } from "@/lib/db/client";

/** The jobs that the worker (lib/jobs/worker.ts) does for people who wait for a mail, and the payload of each. */
type Requests = {
  "mail-manage-links": { email: string };
  "mail-sign-in-link": { email: string; locale: string };
};

/**
 * Adds a job for the worker, in the caller's transaction if `db` is one. The payload is deleted as soon as the job is
 * done.
 */
export async function addJob<Name extends keyof Requests>(db: Tx, name: Name, payload: Requests[Name]): Promise<void> {
  await db.$queryRaw`SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json)::text`;
}
