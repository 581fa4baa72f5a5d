import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/**
 * Puts the mail with a sign-in link into the outbox. The link opens a page with a button, because mail scanners open
 * links and would use up a link that signs in at once.
 */
export async function enqueueSignInMail(
  { db, clock }: { db: Db; clock: Clock },
  { email, token, locale, siteUrl }: { email: string; token: string; locale: Locale; siteUrl: string },
): Promise<void> {
  await db.$transaction((tx) =>
    enqueueMail(tx, {
      kind: "signIn",
      locale,
      recipient: email,
      payload: { signInUrl: siteUrl + href("signInLink", locale, { token }), signInToken: token },
      registrationId: null,
      now: clock.now(),
    }),
  );
}
