import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { addJob } from "@/lib/outbox/add-job";

/**
 * Adds a job that mails a sign-in link. Only the job checks whether the address belongs to a user, so that the duration
 * of the request doesn't reveal it.
 */
export function requestSignInLink(
  { db }: { db: Db },
  { email, locale }: { email: string; locale: Locale },
): Promise<void> {
  return addJob(db, "mail-sign-in-link", { email, locale });
}
