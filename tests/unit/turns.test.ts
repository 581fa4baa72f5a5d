import { expect, test } from "vitest";
import { createTurns } from "@/lib/turns";

test("two have a turn, three wait in their order, and the next are told so", async () => {
  const turns = createTurns({ atOnce: 2, waiting: 3 });
  const order: number[] = [];
  const taken = [0, 1, 2, 3, 4, 5, 6].map((who) =>
    turns.take().then((isTaken) => {
      if (isTaken) order.push(who);
      return isTaken;
    }),
  );
  expect(await Promise.all(taken.slice(5))).toEqual([false, false]);
  expect(order).toEqual([0, 1]);
  for (let turn = 0; turn < 5; turn += 1) turns.end();
  expect(await Promise.all(taken)).toEqual([true, true, true, true, true, false, false]);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(await Promise.all([turns.take(), turns.take()])).toEqual([true, true]);
});
