import { createHmac } from "node:crypto";
import ipaddr from "ipaddr.js";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { foldedAddress } from "@/lib/folded-text";

const TEN_MINUTES = 10 * 60;
const DAY = 24 * 3600;

/**
 * The names of the counts. Each count is a number of tries; a try is one form that was sent. `network`: the tries from
 * one network in ten minutes. `networkDay`: the tries from one network in a day. `form`: the tries in a day with the
 * same opened form; each time the page of a form is opened, the form gets a new id. `mailbox`: the tries in a day that
 * send a mail to the same e-mail address.
 */
type Counted = "network" | "networkDay" | "form" | "mailbox";

const seconds: Record<Counted, number> = { network: TEN_MINUTES, networkDay: DAY, form: DAY, mailbox: DAY };

/**
 * The largest number of tries for each action and each count. The limits for registration are high, because all
 * employees of one organisation may use the same network, or even the same mailbox, and many people register in the
 * first minutes after registration opens. But each person opens the form separately, so the limit for one opened form
 * is low: it is enough for one person and a few colleagues. People do the other actions only once or a few times. In
 * addition, lib/mail/too-many-mails.ts limits the mails to one e-mail address.
 */
const allowed = {
  registration: { network: 24, networkDay: 120, form: 6, mailbox: 20 },
  openingAlert: { network: 24, networkDay: 120, form: 6 },
  lostLink: { network: 20, form: 6 },
  signIn: { network: 20, form: 6 },
  /** Requests to change the e-mail address of a registration, or to hand its seat over to a colleague. */
  addressChange: { network: 20, networkDay: 60 },
} as const satisfies Record<string, Partial<Record<Counted, number>>>;

export type LimitedAction = keyof typeof allowed;

/**
 * The sender of a form: their IP address (`address`), the id of the opened form (form-stamp.ts), and the e-mail address
 * to which the site sends a mail (`mailbox`).
 */
export type Sender = { address: string; form?: string | undefined; mailbox?: string | undefined };

/**
 * The result of a try. If the try is refused, `of` is the count that is above its limit, and `minutes` is the number of
 * whole minutes after which the next try is accepted.
 */
export type Try = { ok: true } | { ok: false; reason: "tooMany"; of: Counted; minutes: number };

/**
 * The object that counts tries. `take` counts one try. It refuses the try if a count is then above its limit in
 * `allowed`.
 */
export type Limits = { take(action: LimitedAction, sender: Sender): Promise<Try> };

/**
 * Creates limits that all instances of the site share. The counts are stored in the table `rate_limit`, and time is
 * measured by the real clock. Networks and e-mail addresses are stored as hashes that are made with the secret `key`,
 * so the table does not show them. Once a sender is above a limit, further tries are refused without a query to the
 * database, so that a flood of requests does not load the database. Expired counts are deleted by
 * lib/retention/sweep-site.ts.
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
      // Count the try for the mailbox only if the other counts accept the try. A refused sender must not use up the
      // limit of another person's mailbox.
      return refused ?? count(action, "mailbox", mailbox === undefined ? undefined : foldedAddress(mailbox));
    },
  };
}

/**
 * Returns the network of an IP address. All addresses in one network count as one sender. The network of an IPv4
 * address is the address itself. The network of an IPv6 address is the first half of the address (/64), because one
 * person can usually use all addresses with the same first half. Any other text is returned unchanged.
 */
export function networkOf(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address;
  // `process` converts an IPv4 address that is written as an IPv6 address (`::ffff:192.0.2.1`) to IPv4.
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const half = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${half.join(":")}::/64`;
}
