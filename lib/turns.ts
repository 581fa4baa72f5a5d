/**
 * Creates a semaphore. Up to `atOnce` callers run at the same time, and up to `waiting` more callers wait in the order
 * of their arrival.
 */
export function createTurns({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  let running = 0;
  const queue: (() => void)[] = [];
  return {
    /**
     * Waits until the caller may run and returns true. Returns false immediately if too many callers are already
     * waiting.
     */
    async take(): Promise<boolean> {
      if (running < atOnce) {
        running += 1;
        return true;
      }
      if (queue.length >= waiting) return false;
      // When another caller calls `end`, this caller starts in its place, so `running` does not change.
      await new Promise<void>((resolve) => queue.push(resolve));
      return true;
    },
    /**
     * Lets the next waiting caller run. Each caller for which `take` has returned true must call `end` exactly once,
     * when it has finished.
     */
    end(): void {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    },
  };
}
