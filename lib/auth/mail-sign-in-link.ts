import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import type { Locale } from "@/lib/i18n/locales";
import { addJob } from "@/lib/outbox/add-job";
import type { Auth } from "./auth";

/** Sends a sign-in link if the e-mail address belongs to a user; otherwise does nothing. */
export async function mailSignInLink(
  { db, auth }: { db: Db; auth: Auth },
  { email, locale }: { email: string; locale: Locale },
): Promise<void> {
  // The e-mail addresses of users are stored in lower case.
  const user = await db.user.findUnique({ where: { email: foldedAddress(email) }, select: { email: true } });
  if (!user) return;
  await auth.api.signInMagicLink({ body: { email: user.email, metadata: { locale } }, headers: new Headers() });
}

/**
 * Adds a job that sends a sign-in link if the e-mail address belongs to a user. The e-mail address is checked in the
 * job and not during the request. Otherwise anyone could find out from the duration of the request whether a user has
 * this e-mail address.
 */
export function requestSignInLink(
  { db }: { db: Db },
  { email, locale }: { email: string; locale: Locale },
): Promise<void> {
  return addJob(db, "mail-sign-in-link", { email, locale });
}
