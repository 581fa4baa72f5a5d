import { createHmac } from "node:crypto";
import ipaddr from "ipaddr.js";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { foldedAddress } from "@/lib/folded-text";

const TEN_MINUTES = 10 * 60;
const DAY = 24 * 3600;

/**
 * What is counted: tries from the sender's network (in ten minutes and in a day), with one opened form (in a day), and
 * for one mailbox that gets the mail (in a day).
 */
type Counted = "network" | "networkDay" | "form" | "mailbox";

/** The length of each period, in seconds. */
const seconds: Record<Counted, number> = { network: TEN_MINUTES, networkDay: DAY, form: DAY, mailbox: DAY };

/**
 * How often each action is allowed in each period. The limits for registration are high, because everyone at a library
 * may use the same network, or even the same mailbox, and register in the minutes after the opening mail. But each of
 * them opens a form, and one opened form serves only one person and a few colleagues. People do the other actions once,
 * or a few times. In addition, lib/mail/too-many-mails.ts limits the mails to one address.
 */
const allowed = {
  registration: { network: 24, networkDay: 120, form: 6, mailbox: 20 },
  openingAlert: { network: 24, networkDay: 120, form: 6 },
  lostLink: { network: 20, form: 6 },
  signIn: { network: 20, form: 6 },
  /** Requests to change the address of a registration, or to hand its seat over to a colleague. */
  addressChange: { network: 20, networkDay: 60 },
} as const satisfies Record<string, Partial<Record<Counted, number>>>;

export type LimitedAction = keyof typeof allowed;

/**
 * Who does something: the client's IP address, the opened form (form-stamp.ts), and the email address that gets the
 * mail.
 */
export type Sender = { address: string; form?: string | undefined; mailbox?: string | undefined };

/** `of`: which count is above its limit. `minutes`: after how many whole minutes the next try is accepted. */
export type Try = { ok: true } | { ok: false; reason: "tooMany"; of: Counted; minutes: number };

/** Counts a try, and refuses it if a limit has been reached. */
export type Limits = { take(action: LimitedAction, sender: Sender): Promise<Try> };

/**
 * Creates limits that all instances of the site share. The counts are in the table `rate_limit` and use the real clock.
 * Networks and addresses are stored as hashes, and only somebody with `key` could find out which ones they are. Senders
 * above a limit are refused from memory, so that a flood of requests does not load the database. Expired counts are
 * deleted by lib/retention/sweep-site.ts.
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
      // Count a try for the mailbox only if it is accepted otherwise. A sender who is refused must not use up the limit
      // of somebody else's mailbox.
      return refused ?? count(action, "mailbox", mailbox === undefined ? undefined : foldedAddress(mailbox));
    },
  };
}

/**
 * Returns what counts as one sender: an IPv4 address, or the first half (/64) of an IPv6 address, because everyone with
 * an IPv6 address can usually use all 2^64 addresses of that half. Any other text is returned unchanged.
 */
export function networkOf(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address;
  // `process` converts an IPv4 address that is written as an IPv6 address (`::ffff:192.0.2.1`) to IPv4.
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const half = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${half.join(":")}::/64`;
}
