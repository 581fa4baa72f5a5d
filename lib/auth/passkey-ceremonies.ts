import { isAPIError } from "better-auth/api";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Auth } from "./auth";
import { passkeyName } from "./passkeys";

/**
 * The result of `beginPasskey`: the options with which the browser creates a passkey, or a refusal. `notFresh` means
 * that the user must sign in again first.
 */
export type Beginning =
  | { ok: true; options: Awaited<ReturnType<Auth["api"]["generatePasskeyRegistrationOptions"]>> }
  | { ok: false; reason: "notFresh" };

/**
 * The schema of the answer of a passkey, which the browser sends as JSON. The schema checks only that the answer is an
 * object; the auth library checks its content.
 */
export const passkeyAnswerSchema = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue("not JSON");
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.unknown()));
export type PasskeyAnswer = z.output<typeof passkeyAnswerSchema>;

/**
 * Starts creating a passkey for the signed-in user. Refuses if the user signed in more than a day ago. Otherwise
 * another person who uses the same browser later could add a passkey to the user's account.
 */
export async function beginPasskey(auth: Auth, headers: Headers): Promise<Beginning> {
  const options = await unlessRefused(auth.api.generatePasskeyRegistrationOptions({ headers }));
  return options ? { ok: true, options } : { ok: false, reason: "notFresh" };
}

/**
 * Stores the passkey that the browser has created. Returns false if the browser's answer is invalid or arrives more
 * than five minutes after `beginPasskey`.
 */
export async function addPasskey(
  { auth, db, clock }: { auth: Auth; db: Db; clock: Clock },
  { userId, name, answer, headers }: { userId: string; name: string; answer: PasskeyAnswer; headers: Headers },
): Promise<boolean> {
  const body = { response: answer, name: passkeyName(name) ?? undefined };
  const added = await unlessRefused(
    db.$transaction(async (tx) => {
      // The auth library stores the passkey through its own connection. The entry comes first, so that no passkey is
      // stored if the entry cannot be written. If the library refuses, it throws, and the entry is rolled back.
      await recordAudit(tx, { userId, action: "passkey.added", now: clock.now() });
      return auth.api.verifyPasskeyRegistration({ body, headers });
    }),
  );
  return added !== null;
}

/** Returns the options with which the browser signs in with a passkey. */
export function beginPasskeySignIn(auth: Auth, headers: Headers) {
  return auth.api.generatePasskeyAuthenticationOptions({ headers });
}

type SignInAnswer = NonNullable<Parameters<Auth["api"]["verifyPasskeyAuthentication"]>[0]>["body"]["response"];

/**
 * Signs the user in with the answer of a passkey. Returns false if the answer is invalid or no user has this passkey.
 */
export async function enterByPasskey(auth: Auth, answer: PasskeyAnswer, headers: Headers): Promise<boolean> {
  const body = { response: answer as unknown as SignInAnswer };
  return (await unlessRefused(auth.api.verifyPasskeyAuthentication({ body, headers }))) !== null;
}

/** Returns the result of the auth library, or null if the library refuses the request. Other errors are thrown. */
async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}
