import type { Db } from "@/lib/db/client";
import { addJob } from "@/lib/outbox/add-job";

/**
 * Asks for the manage links of an address. Whether it has any is looked up by the worker (mail-manage-links.ts): here the
 * same is done for every address, so the answer's time tells nothing.
 */
export function requestManageLinks({ db }: { db: Db }, { email }: { email: string }): Promise<void> {
  return addJob(db, "mail-manage-links", { email });
}
