import fc from "fast-check";
import { expect, test } from "vitest";
import { createDb } from "@/lib/db/client";
import { createOrganiser } from "@/tests/support/messages";
import { addOption } from "@/tests/support/queue";
import { expectInvariants, watchGrants } from "@/tests/support/seat-invariants";
import { anyOperation, type Operation, perform } from "@/tests/support/seat-operations";
import { createTestSite, duringRegistration } from "@/tests/support/seminar";

const RUNS = 10;
const promotionEndsAt = new Date("2023-09-20T12:00:00+03:00");
const afterPromotion = new Date("2023-09-21T12:00:00+03:00");

/** Generates batches of operations. All operations of a batch run at the same time. */
const someBatches = fc.array(fc.array(anyOperation, { minLength: 4, maxLength: 16 }), { minLength: 1, maxLength: 6 });

/**
 * Runs batches of operations on a new site that has two database clients. The batches `early` run before the promotion
 * deadline, and the batches `late` run after it. After this deadline, free seats are no longer given to the queue
 * automatically. Returns how many operations succeeded.
 */
async function play(early: Operation[][], late: Operation[][]): Promise<number> {
  const site = await createTestSite(3);
  await createOrganiser(site.db);
  const instances = [site.db, createDb(site.url)];
  const scene = { seminarYear: 2023, optionIds: [site.optionId, await addOption(site, 2)] };
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { promotionEndsAt } });
  await watchGrants(site.db);
  let done = 0;
  try {
    for (const [batches, now] of [
      [early, duringRegistration],
      [late, afterPromotion],
    ] as const)
      for (const batch of batches) {
        const results = await Promise.all(
          batch.map((operation, index) =>
            perform({ db: instances[index % 2] ?? site.db, clock: { now: () => now } }, scene, operation),
          ),
        );
        done += results.filter((result) => (result as { ok?: boolean } | null)?.ok).length;
        await expectInvariants(site.db, { promoting: now < promotionEndsAt });
      }
    return done;
  } finally {
    await Promise.all(instances.map((db) => db.$disconnect()));
  }
}

test("whatever many callers do at once, seats, queue, addresses and mails stay right", {
  timeout: 300_000,
}, async () => {
  let done = 0;
  const property = fc.asyncProperty(someBatches, someBatches, async (early, late) => {
    done += await play(early, late);
  });
  // If the test fails, fast-check prints its seed. Another run with the same seed may execute the operations in another
  // order. It would therefore be useless if fast-check searched for a smaller example that fails.
  await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  expect(done).toBeGreaterThan(RUNS * 10);
});
