import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { type MoveResult, moveToOption, type OptionMove } from "./move-to-option";

/**
 * Changes the way in which someone takes part, under the rules of move-to-option.ts, in a transaction of its own.
 */
export function changeOption({ db, clock }: { db: Db; clock: Clock }, move: OptionMove): Promise<MoveResult> {
  const now = clock.now();
  return db.$transaction((tx) => moveToOption(tx, { ...move, now }));
}
