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
 * Counts a try of the request's sender. A sentence for the reader when there have been too many, else null.
 * Ask just before the domain's work: a form that comes back to be corrected is no try.
 */
export async function tooManyTries(
  action: LimitedAction,
  locale: Locale,
  counted: Omit<Sender, "address"> = {},
): Promise<string | null> {
  const taken = await limits().take(action, { address: await clientAddress(), ...counted });
  return taken.ok ? null : translator(locale, "guard")(`tooMany.${taken.of}`, { minutes: taken.minutes });
}
