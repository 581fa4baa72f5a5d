import { expect, test } from "@playwright/test";
import { filesBelow, fuzzSite, grown } from "@/tests/support/fuzz/fuzz-site";

/**
 * The number of requests. The command `npm run fuzz` sends ten thousand requests, with any seed, and also checks the
 * memory of the server.
 */
const count = 1_500;
const seed = 20_231_026;

test("what no browser sends is answered, never with an error of the server's, and leaves no file behind", async ({
  baseURL,
}) => {
  const before = await filesBelow(".next");
  const { faults, statuses } = await fuzzSite(Number(new URL(String(baseURL)).port), seed, count);
  expect(faults, `seed ${seed}`).toEqual([]);
  // Many of the requests must reach the pages. Otherwise this test would check only how the server refuses requests.
  expect((statuses["200"] ?? 0) + (statuses["404"] ?? 0) + (statuses["307"] ?? 0)).toBeGreaterThan(count / 3);
  expect(grown(before, await filesBelow(".next"))).toEqual([]);
});
