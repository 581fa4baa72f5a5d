type Step = () => unknown;

const steps = new Set<Step>();
let ending: Promise<never> | undefined;

/**
 * Registers a function that `end` calls before this process exits. The function that was registered last is called
 * first.
 * @returns a function that removes the registration
 */
export function atEnd(step: Step): () => void {
  steps.add(step);
  return () => steps.delete(step);
}

/** Checks whether this process has begun to end. */
export const isEnding = (): boolean => ending !== undefined;

/** Calls all functions that `atEnd` has registered, and exits with `code`. A second call waits for the first one. */
export function end(code: number): Promise<never> {
  ending ??= undoAll(code);
  return ending;
}

/**
 * Runs the main function of a command. If the process gets a signal to stop, it ends with the code `stopped`. If `main`
 * throws an error, its message is printed and the process ends with code 1.
 */
export async function runMain(main: () => Promise<void>, { stopped = 0 } = {}): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(stopped));
  if (process.env.npm_lifecycle_event) endWithParent(stopped);
  ignoreLostOutput();
  try {
    await main();
  } catch (error) {
    // While the process is ending, `main` can fail because its child processes are being stopped. Such errors are not
    // printed.
    if (!ending) console.error(error instanceof Error ? error.message : error);
    await end(1);
  }
}

/**
 * Ignores errors of the output. Writing fails if the program that reads our output has ended, for example after `npm
 * start | head`. Without this function, Next would write each error to the same output, and that would cause the next
 * error, without end.
 */
function ignoreLostOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

/**
 * Ends this process when its parent process (npm) ends. This is necessary because npm does not pass signals on to the
 * script that it runs. When npm ends, the operating system gives the script another parent process, and this function
 * notices the change.
 */
function endWithParent(code: number): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(code), 500).unref();
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
