import { passkey } from "@better-auth/passkey";
import { type BetterAuthPlugin, betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { magicLink } from "better-auth/plugins";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { demonstrationDoor } from "./demonstration-door";
import { enqueueSignInMail } from "./enqueue-sign-in-mail";
import { hashSignInToken, SECONDS_TO_BE_SENT } from "./sign-in-token";

const SESSION_SECONDS = 14 * 24 * 3600;

type Settings = {
  siteUrl: string;
  /** Signs the session cookie. */
  secret: string;
  mode: "demonstration" | "live";
  /** What the framework adds, such as a way to set cookies. */
  plugins: BetterAuthPlugin[];
};

export type Auth = ReturnType<typeof createAuth>;

/**
 * Sign-in by a link sent by mail or by a passkey, sessions in the database. Nobody becomes a user by signing in. Links and
 * sessions expire by the real clock, in the demonstration too; a link's time begins when its mail is sent (sign-in-token.ts). Its endpoints are called by server actions and jobs only:
 * none of them has an address on the site.
 */
export function createAuth(deps: { db: Db; clock: Clock }, { siteUrl, secret, mode, plugins }: Settings) {
  return betterAuth({
    appName: "Eräpäivä",
    baseURL: siteUrl,
    secret,
    database: prismaAdapter(deps.db, { provider: "postgresql" }),
    user: { additionalFields: { role: { type: "string", required: true, defaultValue: "editor", input: false } } },
    // Read from the database at every request: a session ended elsewhere ends here at once.
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
      // The browser finds the passkey by itself, so that nobody has to say who they are.
      passkey({ origin: siteUrl, authenticatorSelection: { residentKey: "required" } }),
      ...(mode === "demonstration" ? [demonstrationDoor] : []),
      ...plugins,
    ],
  });
}
