type Step = () => unknown;

const steps = new Set<Step>();
let ending: Promise<never> | undefined;

/**
 * Registers a function that is called when this process ends by `end`. The function that was registered last is called
 * first.
 * @returns a function that removes the registration
 */
export function atEnd(step: Step): () => void {
  steps.add(step);
  return () => steps.delete(step);
}

/** Whether this process has begun to end. */
export const isEnding = (): boolean => ending !== undefined;

/** Calls all functions registered by `atEnd` and exits with `code`. A second call waits for the first one. */
export function end(code: number): Promise<never> {
  ending ??= undoAll(code);
  return ending;
}

/**
 * Runs a command's main function. A signal ends the process cleanly. An error prints its message and ends it with code
 * 1.
 */
export async function runMain(main: () => Promise<void>): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));
  if (process.env.npm_lifecycle_event) endWithParent();
  ignoreLostOutput();
  try {
    await main();
  } catch (error) {
    // While the process is ending, `main` can fail because its child processes are being stopped. That is not reported.
    if (!ending) console.error(error instanceof Error ? error.message : error);
    await end(1);
  }
}

/**
 * Nobody may read the output any more, for example after `npm start | head`. Without this, Next writes that error to the
 * same output, which fails again, and the process does nothing else for good.
 */
function ignoreLostOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

/**
 * When npm is stopped by a signal, it doesn't pass the signal on to its script. The script notices that its parent has
 * changed.
 */
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
