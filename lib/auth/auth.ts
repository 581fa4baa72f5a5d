import { passkey } from "@better-auth/passkey";
import { type BetterAuthPlugin, betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { magicLink } from "better-auth/plugins";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { demonstrationDoor } from "./demonstration-door";
import { hashSignInToken, SECONDS_TO_BE_SENT } from "./sign-in-token";

const SESSION_SECONDS = 14 * 24 * 3600;

type Settings = {
  siteUrl: string;
  /** Signs the session cookie. */
  secret: string;
  mode: "demonstration" | "live";
  /** Plugins that depend on the web framework, such as the one that sets cookies. */
  plugins: BetterAuthPlugin[];
};

export type Auth = ReturnType<typeof createAuth>;

/**
 * Creates the authentication: sign-in by a mailed link or a passkey, with sessions in the database. Signing in never
 * creates a user. Links and sessions expire by the real clock, in the demonstration too. The lifetime of a link begins
 * when its mail is sent (sign-in-token.ts). Only server actions and jobs call the endpoints; none of them has a URL on
 * the site.
 */
export function createAuth(deps: { db: Db; clock: Clock }, { siteUrl, secret, mode, plugins }: Settings) {
  return betterAuth({
    appName: "Eräpäivä",
    baseURL: siteUrl,
    secret,
    database: prismaAdapter(deps.db, { provider: "postgresql" }),
    user: { additionalFields: { role: { type: "string", required: true, defaultValue: "editor", input: false } } },
    // The session is read from the database on every request, so that a session that is ended elsewhere ends at once.
    session: { expiresIn: SESSION_SECONDS, cookieCache: { enabled: false } },
    advanced: { ipAddress: { disableIpTracking: true } },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: SECONDS_TO_BE_SENT,
        storeToken: { type: "custom-hasher", hash: async (token) => hashSignInToken(token) },
        sendMagicLink: ({ email, token, metadata }) => {
          const locale = isLocale(metadata?.["locale"]) ? metadata["locale"] : defaultLocale;
          return enqueueSignInMail(deps, { email, token, locale, siteUrl });
        },
      }),
      // The passkey is stored with the user's id (resident key), so that users can sign in without typing their
      // address.
      passkey({ origin: siteUrl, authenticatorSelection: { residentKey: "required" } }),
      ...(mode === "demonstration" ? [demonstrationDoor] : []),
      ...plugins,
    ],
  });
}

/**
 * Puts the mail with a sign-in link into the outbox. The link opens a page with a button, because mail scanners open
 * links and would use up a link that signs in at once.
 */
async function enqueueSignInMail(
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
