import { createHmac } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { networkOf } from "./network";

const TEN_MINUTES = 10 * 60;

/**
 * How often something may be done from one network in ten minutes. A whole library may sit behind one address, and
 * register in the minutes after the opening mail: 60 people is more than the largest of them ever sent. The others
 * are done once by each person and now and then again; mails to one address are bounded by lib/mail/too-many-mails.ts.
 */
const allowed = {
  registration: 60,
  openingAlert: 60,
  lostLink: 20,
  signIn: 20,
  /** A new address for a registration, or a colleague who takes it over. */
  addressChange: 20,
} as const;

export type LimitedAction = keyof typeof allowed;
export type Try = { ok: true } | { ok: false; reason: "tooMany"; minutes: number };

/** Counts a try from a client's address. Refused ones say in how many whole minutes the next is taken. */
export type Limits = { take(action: LimitedAction, address: string): Promise<Try> };

/**
 * Limits that all instances share: counted in the table `rate_limit`, by the real clock, under keyed hashes of the
 * networks that only `key` could link to an address. Whoever is over a limit is refused from memory, so a flood costs the
 * database nothing. Counts that are over are swept with the rest (lib/retention/sweep-site.ts).
 */
export function createLimits(pool: Pool, key: string): Limits {
  const limiters = Object.entries(allowed).map(([action, points]) => {
    const options = { keyPrefix: action, points, duration: TEN_MINUTES, inMemoryBlockOnConsumed: points };
    const table = { storeClient: pool, storeType: "pool", tableName: "rate_limit", tableCreated: true };
    return [action, new RateLimiterPostgres({ ...options, ...table, clearExpiredByTimeout: false })];
  });
  const byAction: Record<LimitedAction, RateLimiterPostgres> = Object.fromEntries(limiters);
  const hash = (address: string) => createHmac("sha256", key).update(networkOf(address)).digest("base64url");
  return {
    async take(action, address) {
      try {
        await byAction[action].consume(hash(address));
        return { ok: true };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return { ok: false, reason: "tooMany", minutes: Math.ceil(refused.msBeforeNext / 60_000) };
      }
    },
  };
}
