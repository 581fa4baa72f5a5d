import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { Auth } from "./auth";

/** Mails a sign-in link to a user; to an address that is nobody's, nothing. */
export async function mailSignInLink(
  { db, auth }: { db: Db; auth: Auth },
  { email, locale }: { email: string; locale: Locale },
): Promise<void> {
  // Users' addresses are stored in lower case.
  const user = await db.user.findUnique({ where: { email: email.toLowerCase() }, select: { email: true } });
  if (!user) return;
  await auth.api.signInMagicLink({ body: { email: user.email, metadata: { locale } }, headers: new Headers() });
}
