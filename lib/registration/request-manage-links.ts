import type { Db } from "@/lib/db/client";
import { addJob } from "@/lib/outbox/add-job";

/**
 * Asks the worker to mail an address its manage links. The worker looks up whether the address has any
 * (mail-manage-links.ts). This function does the same work for every address, so that the response time does not reveal
 * who has registered.
 */
export function requestManageLinks({ db }: { db: Db }, { email }: { email: string }): Promise<void> {
  return addJob(db, "mail-manage-links", { email });
}
