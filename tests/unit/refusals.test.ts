import { expect, test } from "vitest";
import { createRefusalCount } from "@/lib/abuse/surges";

const MINUTE = 60_000;

/**
 * Counts one refused form at each of the given minutes. Returns the numbers of refusals that `createRefusalCount`
 * reported, the first report first.
 */
async function noted(minutes: readonly number[]): Promise<number[]> {
  const notes: number[] = [];
  const count = createRefusalCount(async (refused) => {
    notes.push(refused);
  });
  for (const minute of minutes) await count(minute * MINUTE);
  return notes;
}

test("one person who tries again a few times is no surge", async () => {
  expect(await noted([0, 0, 0, 1, 2, 3, 4, 5, 6])).toEqual([]);
  expect(await noted(Array.from({ length: 40 }, (_, tries) => tries * 2))).toEqual([]);
});

test("a flood is noted once a minute, whatever it is", async () => {
  const flood = Array.from({ length: 1_200 }, (_, index) => index / 300);
  const notes = await noted(flood);
  expect(notes[0]).toBe(10);
  expect(notes).toHaveLength(4);
});
