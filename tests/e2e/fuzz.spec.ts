import { expect, test } from "@playwright/test";
import { filesBelow, fuzzSite, grown } from "@/tests/support/fuzz/fuzz-site";

/** `npm run fuzz` sends ten thousand of any seed, and watches the server's memory as well. */
const count = 1_500;
const seed = 20_231_026;

test("what no browser sends is answered, never with an error of the server's, and leaves no file behind", async ({
  baseURL,
}) => {
  const before = await filesBelow(".next");
  const { faults, statuses } = await fuzzSite(Number(new URL(String(baseURL)).port), seed, count);
  expect(faults, `seed ${seed}`).toEqual([]);
  // Most get as far as the pages: else it would not be them that are tried.
  expect((statuses["200"] ?? 0) + (statuses["404"] ?? 0) + (statuses["307"] ?? 0)).toBeGreaterThan(count / 3);
  expect(grown(before, await filesBelow(".next"))).toEqual([]);
});
