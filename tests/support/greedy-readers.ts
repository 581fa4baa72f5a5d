// File readers for the tests of lib/file-reader. They do what a reader might do after it has opened a malicious file:
// use all memory, never end, or fail.

export async function fillHeap(): Promise<never> {
  const all: unknown[] = [];
  for (;;) all.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
}

export async function fillBuffers(): Promise<never> {
  const all: Buffer[] = [];
  for (;;) {
    all.push(Buffer.alloc(20_000_000, 1));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export async function neverEnd(): Promise<never> {
  for (;;);
}

export async function fail(): Promise<never> {
  throw new RangeError("a sentence that may quote the file");
}

/** Returns the site's settings that this process can read. */
export async function settings(): Promise<Record<string, unknown>> {
  const { DATABASE_URL, SITE_SECRET, SMTP_URL } = process.env;
  return Object.fromEntries(
    Object.entries({ DATABASE_URL, SITE_SECRET, SMTP_URL }).filter(([, value]) => value !== undefined),
  );
}
