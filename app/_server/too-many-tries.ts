import "server-only";
import { headers } from "next/headers";
import { createLimits, type LimitedAction, type Limits, type Sender } from "@/lib/abuse/limits";
import { createRefusalCount, noteRefusals } from "@/lib/abuse/surges";
import { systemClock } from "@/lib/clock";
import { poolUses } from "@/lib/db/connections";
import { createPool } from "@/lib/db/pool";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { deps } from "./deps";

const shared = globalThis as typeof globalThis & { erapaivaLimits?: Limits };

function limits(): Limits {
  const { databaseUrl, limitsKey } = deps().env;
  shared.erapaivaLimits ??= createLimits(createPool(databaseUrl, poolUses.tries), limitsKey);
  return shared.erapaivaLimits;
}

/**
 * Counts one use of `action` by this client. If the client has used the action too often, returns a sentence for the
 * reader. Otherwise returns null. Callers must validate the form first, so that a form with mistakes does not count.
 */
export async function tooManyTries(
  action: LimitedAction,
  locale: Locale,
  counted: Omit<Sender, "address"> = {},
): Promise<string | null> {
  const taken = await limits().take(action, { address: await clientAddress(), ...counted });
  return taken.ok ? null : translator(locale, "guard")(`tooMany.${taken.of}`, { minutes: taken.minutes });
}

/**
 * Returns the IP address of the client. It comes from a header that the front (our server before Next, lib/front) sets.
 * The front replaces any value that the client sent, so clients cannot forge the IP address.
 */
async function clientAddress(): Promise<string> {
  return (await headers()).get("x-client-address") ?? "unknown";
}

const counts = new Map<number, ReturnType<typeof createRefusalCount>>();

/** Counts a registration that the rate limit has refused. If many are refused, the organisers get a mail. */
export async function countRefusal(seminarYear: number): Promise<void> {
  const count = counts.get(seminarYear) ?? createRefusalCount((refused) => note(seminarYear, refused));
  counts.set(seminarYear, count);
  await count(systemClock.now().getTime());
}

function note(seminarYear: number, refused: number): Promise<void> {
  const { db, clock, env } = deps();
  return noteRefusals({ db, clock, organisersEmail: env.organisersEmail }, { seminarYear, refused });
}
