/** Lets `atOnce` callers through and `waiting` more wait for one of them to end, in the order in which they came. */
export function createTurns({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  let running = 0;
  const queue: (() => void)[] = [];
  return {
    /** Waits for a turn; false at once when too many wait already. */
    async take(): Promise<boolean> {
      if (running < atOnce) {
        running += 1;
        return true;
      }
      if (queue.length >= waiting) return false;
      // Who ends hands the turn on, so `running` stays as it is.
      await new Promise<void>((resolve) => queue.push(resolve));
      return true;
    },
    /** Ends a turn that was taken. */
    end(): void {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    },
  };
}
