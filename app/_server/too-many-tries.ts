import "server-only";
import { createLimits, type LimitedAction, type Limits, type Sender } from "@/lib/abuse/limits";
import { poolUses } from "@/lib/db/connections";
import { createPool } from "@/lib/db/pool";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { clientAddress } from "./client-address";
import { deps } from "./deps";

const shared = globalThis as typeof globalThis & { erapaivaLimits?: Limits };

function limits(): Limits {
  const { databaseUrl, limitsKey } = deps().env;
  shared.erapaivaLimits ??= createLimits(createPool(databaseUrl, poolUses.tries), limitsKey);
  return shared.erapaivaLimits;
}

/**
 * Counts a try of this client. Returns a sentence for the reader if there have been too many, otherwise null. Call it
 * after validation, so that a form with mistakes does not count.
 */
export async function tooManyTries(
  action: LimitedAction,
  locale: Locale,
  counted: Omit<Sender, "address"> = {},
): Promise<string | null> {
  const taken = await limits().take(action, { address: await clientAddress(), ...counted });
  return taken.ok ? null : translator(locale, "guard")(`tooMany.${taken.of}`, { minutes: taken.minutes });
}
