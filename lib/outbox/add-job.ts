import type { Tx } from "@/lib/db/client";

/** What the worker can be asked to do for someone who waits for a mail (lib/jobs/worker.ts), and what it must know. */
type Requests = {
  "mail-manage-links": { email: string };
  "mail-sign-in-link": { email: string; locale: string };
};

/** Writes a job, in the caller's transaction if there is one. Its payload is deleted as soon as it is done. */
export async function addJob<Name extends keyof Requests>(db: Tx, name: Name, payload: Requests[Name]): Promise<void> {
  await db.$queryRaw`SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json)::text`;
}
