type Step = () => unknown;

const steps = new Set<Step>();
let ending: Promise<never> | undefined;

/**
 * Registers what must be undone when this process ends. The last one registered is undone first.
 * @returns what takes it back, when there is nothing to undo any more
 */
export function atEnd(step: Step): () => void {
  steps.add(step);
  return () => steps.delete(step);
}

/** Whether this process has begun to end. */
export const isEnding = (): boolean => ending !== undefined;

/** Undoes everything and exits with `code`. A second call waits for the first. */
export function end(code: number): Promise<never> {
  ending ??= undoAll(code);
  return ending;
}

/** Runs a command's main function: a signal ends it cleanly, an error ends it with its message alone. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));
  if (process.env.npm_lifecycle_event) endWithParent();
  try {
    await main();
  } catch (error) {
    // What we killed ourselves also fails: that is no news.
    if (!ending) console.error(error instanceof Error ? error.message : error);
    await end(1);
  }
}

/** npm doesn't pass on a signal that it gets itself: it leaves its script without a parent. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(0), 500).unref();
}

async function undoAll(code: number): Promise<never> {
  for (const step of [...steps].reverse()) {
    try {
      await step();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
  process.exit(code);
}
