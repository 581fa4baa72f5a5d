/** The error that the mocked functions throw when an action or a page redirects or answers "not found". */
export class Left extends Error {
  constructor(readonly to: string) {
    super(`left for ${to}`);
  }
}

/** The request that the code under test answers. `locale` is the language of the page. */
export const request = { cookie: "", locale: "fi" };

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
