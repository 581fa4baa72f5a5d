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
  /** The key for signing the session cookie. */
  secret: string;
  mode: "demonstration" | "live";
  /** Plugins that depend on the web framework, such as the plugin that sets cookies. */
  plugins: BetterAuthPlugin[];
};

export type Auth = ReturnType<typeof createAuth>;

/**
 * Sets up the authentication. Users sign in with a link sent by e-mail or with a passkey, and sessions are stored in
 * the database. Signing in never creates a user. Links and sessions expire by the real time, even in the demonstration,
 * where pages show the time of another clock. The lifetime of a link begins when its mail is sent (sign-in-token.ts).
 * The endpoints of the auth library have no URLs on the site. Only server actions and jobs call them.
 */
export function createAuth(deps: { db: Db; clock: Clock }, { siteUrl, secret, mode, plugins }: Settings) {
  return betterAuth({
    appName: "Eräpäivä",
    baseURL: siteUrl,
    secret,
    database: prismaAdapter(deps.db, { provider: "postgresql" }),
    user: { additionalFields: { role: { type: "string", required: true, defaultValue: "editor", input: false } } },
    // The session is read from the database on every request. So if the user ends the session from another browser, the
    // next request is already refused.
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
      // A resident key contains the user's id, so users can sign in without typing their e-mail address.
      passkey({ origin: siteUrl, authenticatorSelection: { residentKey: "required" } }),
      ...(mode === "demonstration" ? [demonstrationDoor] : []),
      ...plugins,
    ],
  });
}

/**
 * Adds a mail with a sign-in link to the outbox (the database table of mails to be sent). The link opens a page with a
 * button, and the button signs the user in. Opening the link must not sign the user in, because a link works only once,
 * and programs that scan mails also open links.
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
