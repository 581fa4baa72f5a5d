import type { Db } from "@/lib/db/client";
import { type Claim, claimPlace, type Place } from "./claim-place";

type Waiting = { claim: Claim; resolve(place: Place | null): void; reject(error: unknown): void };

/** How many claims one transaction stores at most, so that the claims behind them do not wait too long. */
const most = 20;

/** For each database client and attendance option: the claims that wait while earlier ones are being stored. */
const lines = new WeakMap<Db, Map<string, Waiting[]>>();

/**
 * Claims a place (claim-place.ts). Claims for the same option that arrive while earlier ones are being stored wait, and
 * are then stored together in one transaction, in the order of their arrival. The database writes to its disk once for
 * each transaction and keeps the option's row locked meanwhile, so this makes a rush of registrations faster. A claim
 * that arrives alone does not wait.
 *
 * Returns what `claimPlace` returns, and rejects with its errors. If one claim of a transaction fails, all of them are
 * stored again one by one, so that only the failed claim is rejected.
 */
export function claimTogether(db: Db, claim: Claim): Promise<Place | null> {
  return new Promise((resolve, reject) => {
    const one = { claim, resolve, reject };
    const line = linesOf(db).get(claim.form.optionId);
    if (line) line.push(one);
    else void storeLine(db, one);
  });
}

function linesOf(db: Db): Map<string, Waiting[]> {
  const known = lines.get(db) ?? new Map<string, Waiting[]>();
  lines.set(db, known);
  return known;
}

async function storeLine(db: Db, first: Waiting): Promise<void> {
  const { optionId } = first.claim.form;
  const line = [first];
  linesOf(db).set(optionId, line);
  while (line.length > 0) {
    const next = line.splice(0, most);
    if (next.length === 1 || !(await storeTogether(db, next)))
      await Promise.all(next.map((one) => storeAlone(db, one)));
  }
  linesOf(db).delete(optionId);
}

/** Returns false when one of the claims failed; the transaction has then stored nothing. */
async function storeTogether(db: Db, all: readonly Waiting[]): Promise<boolean> {
  try {
    const places = await db.$transaction(async (tx) => {
      const claimed: (Place | null)[] = [];
      for (const { claim } of all) claimed.push(await claimPlace(tx, claim));
      return claimed;
    });
    for (const [index, { resolve }] of all.entries()) resolve(places[index] ?? null);
    return true;
  } catch {
    return false;
  }
}

/** Stores one claim by itself, so that an error can only be its own. */
async function storeAlone(db: Db, { claim, resolve, reject }: Waiting): Promise<void> {
  try {
    resolve(await claimPlace(db, claim));
  } catch (error) {
    reject(error);
  }
}
