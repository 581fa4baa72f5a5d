import { isAPIError } from "better-auth/api";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Auth } from "./auth";
import { passkeyName } from "./passkeys";

/** What the browser needs to make a passkey, or that one has to sign in anew first. */
export type Beginning =
  | { ok: true; options: Awaited<ReturnType<Auth["api"]["generatePasskeyRegistrationOptions"]>> }
  | { ok: false; reason: "notFresh" };

/** What a passkey answered, as the browser sends it: JSON of an object, which the library checks. */
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
 * Begins the making of a passkey for who has signed in. One whose sign-in is over a day old has to do it again, so that a
 * browser left open can't give itself a key of its own.
 */
export async function beginPasskey(auth: Auth, headers: Headers): Promise<Beginning> {
  const options = await unlessRefused(auth.api.generatePasskeyRegistrationOptions({ headers }));
  return options ? { ok: true, options } : { ok: false, reason: "notFresh" };
}

/** Takes the passkey that the browser has made; false when it isn't right, or the making took over five minutes. */
export async function addPasskey(
  { auth, db, clock }: { auth: Auth; db: Db; clock: Clock },
  { userId, name, answer, headers }: { userId: string; name: string; answer: PasskeyAnswer; headers: Headers },
): Promise<boolean> {
  const body = { response: answer, name: passkeyName(name) ?? undefined };
  const added = await unlessRefused(auth.api.verifyPasskeyRegistration({ body, headers }));
  if (added) await recordAudit(db, { userId, action: "passkey.added", now: clock.now() });
  return added !== null;
}

/** What the browser needs to sign someone in by a passkey. */
export function beginPasskeySignIn(auth: Auth, headers: Headers) {
  return auth.api.generatePasskeyAuthenticationOptions({ headers });
}

type SignInAnswer = NonNullable<Parameters<Auth["api"]["verifyPasskeyAuthentication"]>[0]>["body"]["response"];

/** Signs this browser in by its passkey's answer; false when that isn't right, or the passkey is nobody's. */
export async function enterByPasskey(auth: Auth, answer: PasskeyAnswer, headers: Headers): Promise<boolean> {
  const body = { response: answer as unknown as SignInAnswer };
  return (await unlessRefused(auth.api.verifyPasskeyAuthentication({ body, headers }))) !== null;
}

/** What the library answers; null when it refuses. */
async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}
