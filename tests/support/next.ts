/** The error that the mocked functions throw when an action or a page redirects or answers "not found". */
export class Left extends Error {
  constructor(readonly to: string) {
    super(`left for ${to}`);
  }
}

/** The request that the code under test answers. `locale` is the language of the page. */
export const request = { cookie: "", locale: "fi" };

let kept: Map<unknown, Map<string, unknown>> | null = null;

/** From now on, functions made with React's `cache` keep their results, until this function is called again. */
export function keepResults(): void {
  kept = new Map();
}

/** The results are not kept any more. */
export function forgetResults(): void {
  kept = null;
}

/** Replaces `cache` of `react`, which keeps results only while Next renders. The arguments must be plain values. */
export function reactCache<Args extends unknown[], Result>(load: (...args: Args) => Result) {
  return (...args: Args): Result => {
    if (!kept) return load(...args);
    const results = kept.get(load) ?? new Map<string, unknown>();
    kept.set(load, results);
    const key = JSON.stringify(args);
    if (!results.has(key)) results.set(key, load(...args));
    return results.get(key) as Result;
  };
}

/** Replaces `next/navigation`. */
export const navigation = {
  redirect(to: string): never {
    throw new Left(to);
  },
  permanentRedirect(to: string): never {
    throw new Left(to);
  },
  notFound(): never {
    throw new Left("nowhere");
  },
  unstable_rethrow(error: unknown): void {
    if (error instanceof Left) throw error;
  },
};

/** Replaces `next/headers`. */
export const requestData = {
  headers: async () => new Headers({ cookie: request.cookie, "user-agent": "Firefox/144.0 (Windows NT 10.0)" }),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
};

/** Replaces `next/cache`. */
export const cache = { refresh() {}, revalidatePath() {}, revalidateTag() {}, updateTag() {} };

/** Replaces `next/root-params`. */
export const rootParameters = { locale: async () => request.locale };
