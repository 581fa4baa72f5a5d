export type Load = Readonly<{ callers: number; seconds: number }>;

/** Returns how many calls per second finish when `callers` callers repeat `call` without pauses. */
export async function perSecond({ callers, seconds }: Load, call: () => Promise<void>): Promise<number> {
  const start = performance.now();
  const deadline = start + seconds * 1000;
  let done = 0;
  const caller = async () => {
    while (performance.now() < deadline) {
      await call();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (1000 * done) / (performance.now() - start);
}
