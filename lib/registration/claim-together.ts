import type { Db } from "@/lib/db/client";
import { type Claim, claimPlace, type Place } from "./claim-place";

type Waiting = { claim: Claim; resolve(place: Place | null): void; reject(error: unknown): void };

/**
 * The largest number of claims (registrations to store) in one transaction. The limit is necessary because later claims
 * must wait until the transaction ends.
 */
const most = 20;

/**
 * The claims (registrations to store) that are waiting. There is a separate list for each database client and each
 * attendance option; the keys of the inner map are the ids of the options. A claim waits while earlier claims for the
 * same option are being stored.
 */
const lines = new WeakMap<Db, Map<string, Waiting[]>>();

/**
 * Stores one registration (a claim) with `claimPlace`. If other claims for the same attendance option are being stored
 * at this moment, this claim waits. All waiting claims are then stored in one transaction, in the order in which they
 * arrived. This is faster when many people register at the same time, because the database writes to its disk only once
 * for each transaction, and the option's row is locked until the write is complete. A single claim does not wait.
 *
 * Returns the result of `claimPlace`, or rejects with its error. If one claim in a transaction fails, all claims of
 * that transaction are stored again, each in its own transaction, so that only the failed claim is rejected.
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

/**
 * Stores several claims (registrations to store) in one transaction. Returns false if one of them failed. In that case,
 * none of them was stored.
 */
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

/** Stores one claim (a registration to store) in its own transaction, so that an error affects only this claim. */
async function storeAlone(db: Db, { claim, resolve, reject }: Waiting): Promise<void> {
  try {
    resolve(await claimPlace(db, claim));
  } catch (error) {
    reject(error);
  }
}
