import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { addJob } from "@/lib/outbox/add-job";

/** Asks for a sign-in link. Whether the address is a user's is looked up by the worker: here all are treated alike. */
export function requestSignInLink(
  { db }: { db: Db },
  { email, locale }: { email: string; locale: Locale },
): Promise<void> {
  return addJob(db, "mail-sign-in-link", { email, locale });
}
