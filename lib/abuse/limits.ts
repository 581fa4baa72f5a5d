import { createHmac } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { emailKey } from "@/lib/forms/email-key";
import { networkOf } from "./network";

const TEN_MINUTES = 10 * 60;
const DAY = 24 * 3600;

/** What is counted: the sender's network, in ten minutes and in a day, the opened form, and the address that is written to. */
type Counted = "network" | "networkDay" | "form" | "mailbox";

const seconds: Record<Counted, number> = { network: TEN_MINUTES, networkDay: DAY, form: DAY, mailbox: DAY };

/**
 * How often something may be done. A whole library may sit behind one network, and register in the minutes after the opening
 * mail, from one mailbox too; but each of them opens a form, and one opened form is for a handful: someone and the colleagues
 * that go back to it. The others are done once by each person and now and then again; mails to one address are bounded by
 * lib/mail/too-many-mails.ts as well.
 */
const allowed = {
  registration: { network: 24, networkDay: 120, form: 6, mailbox: 20 },
  openingAlert: { network: 24, networkDay: 120, form: 6 },
  lostLink: { network: 20, form: 6 },
  signIn: { network: 20, form: 6 },
  /** A new address for a registration, or a colleague who takes it over. */
  addressChange: { network: 20, networkDay: 60 },
} as const satisfies Record<string, Partial<Record<Counted, number>>>;

export type LimitedAction = keyof typeof allowed;

/** Who does it: a client's address, the opened form (form-stamp.ts) and the address to be written to, as far as they count. */
export type Sender = { address: string; form?: string | undefined; mailbox?: string | undefined };

/** `of`: what there was too much of. */
export type Try = { ok: true } | { ok: false; reason: "tooMany"; of: Counted; minutes: number };

/** Counts a try. Refused ones say in how many whole minutes the next is taken. */
export type Limits = { take(action: LimitedAction, sender: Sender): Promise<Try> };

/**
 * Limits that all instances share: counted in the table `rate_limit`, by the real clock, under keyed hashes that only `key`
 * could link to a network or an address. Whoever is over a limit is refused from memory, so a flood costs the
 * database nothing. Counts that are over are swept with the rest (lib/retention/sweep-site.ts).
 */
export function createLimits(pool: Pool, key: string): Limits {
  const limiters = new Map<string, RateLimiterPostgres>();
  for (const [action, bounds] of Object.entries(allowed))
    for (const [counted, points] of Object.entries(bounds))
      limiters.set(`${action}.${counted}`, limiter(action, counted as Counted, points));

  function limiter(action: string, counted: Counted, points: number) {
    const options = { points, duration: seconds[counted], inMemoryBlockOnConsumed: points };
    const table = { storeClient: pool, storeType: "pool", tableName: "rate_limit", tableCreated: true };
    return new RateLimiterPostgres({
      keyPrefix: `${action}.${counted}`,
      ...options,
      ...table,
      clearExpiredByTimeout: false,
    });
  }

  const hash = (text: string) => createHmac("sha256", key).update(text).digest("base64url");

  async function count(action: LimitedAction, counted: Counted, text: string | undefined): Promise<Try> {
    const found = limiters.get(`${action}.${counted}`);
    if (!found || text === undefined) return { ok: true };
    try {
      await found.consume(hash(text));
      return { ok: true };
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { ok: false, reason: "tooMany", of: counted, minutes: Math.ceil(refused.msBeforeNext / 60_000) };
    }
  }

  return {
    async take(action, { address, form, mailbox }) {
      const network = networkOf(address);
      const tries = await Promise.all([
        count(action, "network", network),
        count(action, "networkDay", network),
        count(action, "form", form),
      ]);
      const refused = tries.find(({ ok }) => !ok);
      // Only what is otherwise taken counts for an address: whoever is refused can't use up somebody else's.
      return refused ?? count(action, "mailbox", mailbox === undefined ? undefined : emailKey(mailbox));
    },
  };
}
