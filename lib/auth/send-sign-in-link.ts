import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { enqueueMail } from "@/lib/mail/enqueue-mail";

/** Mails a sign-in link to a user; to an address that is nobody's, nothing, and the caller can't tell which. */
export async function sendSignInLink(
  { db, clock }: { db: Db; clock: Clock },
  { email, url, locale }: { email: string; url: string; locale: Locale },
): Promise<void> {
  const user = await db.user.findUnique({ where: { email }, select: { email: true } });
  if (!user) return;
  await db.$transaction((tx) =>
    enqueueMail(tx, {
      kind: "signIn",
      locale,
      recipient: user.email,
      payload: { signInUrl: url },
      registrationId: null,
      now: clock.now(),
    }),
  );
}
