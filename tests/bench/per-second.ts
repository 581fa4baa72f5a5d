export type Load = Readonly<{ callers: number; seconds: number }>;

/** How many times per second `call` gets done when so many callers repeat it without a pause. */
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
