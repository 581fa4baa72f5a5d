import type { Db } from "@/lib/db/client";
import { type Claim, claimPlace, type Place } from "./claim-place";

type Waiting = { claim: Claim; resolve(place: Place | null): void; reject(error: unknown): void };

/** So many at most in one transaction: those behind, and readers of the rows, don't wait long for it. */
const most = 20;

/** Each client's lines of those who wait while the claims before theirs are being stored, by attendance option. */
const lines = new WeakMap<Db, Map<string, Waiting[]>>();

/**
 * Claims a place (claim-place.ts), together with those who ask for the same option while the claims before theirs are being
 * stored: one transaction for all of them, in the order in which they came. A database writes to its disk once for each
 * transaction, and nobody else can take the option's row meanwhile, so in a rush that wait is shared. Who comes alone
 * waits for nobody.
 */
export function claimTogether(db: Db, claim: Claim): Promise<Place | null> {
  return new Promise((resolve, reject) => {
    const one = { claim, resolve, reject };
    const line = linesOf(db).get(claim.form.optionId);
    if (line) line.push(one);
    else void move(db, one);
  });
}

function linesOf(db: Db): Map<string, Waiting[]> {
  const known = lines.get(db) ?? new Map<string, Waiting[]>();
  lines.set(db, known);
  return known;
}

async function move(db: Db, first: Waiting): Promise<void> {
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

/** False when one of the claims failed, and with it the transaction. */
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

/** Tells one alone how the claim went: an error is the claim's own. */
async function storeAlone(db: Db, { claim, resolve, reject }: Waiting): Promise<void> {
  try {
    resolve(await claimPlace(db, claim));
  } catch (error) {
    reject(error);
  }
}
