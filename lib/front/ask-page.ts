import { get, type IncomingHttpHeaders } from "node:http";

/** The server's answer to a request for a page, with the complete body. */
export type PageAnswer = Readonly<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>;

/**
 * Requests the page at a path, with a `Cookie` header if there is a second argument. Next renders the page again instead
 * of using its cache. Returns null if there is no answer.
 */
export type AskPage = (path: string, cookie?: string) => Promise<PageAnswer | null>;

/**
 * The time limit for an answer, in milliseconds. It is longer than the time for which a page waits for a database
 * connection or a lock (lib/db/connections.ts), so that such a page can still answer with an error.
 */
const patience = 15_000;

/** The name of the header that makes Next render a static page again. Its value must be the secret of the build. */
export const renewal = "x-prerender-revalidate";

/**
 * Returns a function that requests pages from the server of this process, which listens on `port`. The requests contain
 * `secret`, so the front passes them on to Next instead of answering them with a copy.
 */
export function askServer(port: number, secret: string): AskPage {
  return (path, cookie) =>
    new Promise((resolve) => {
      const none = () => resolve(null);
      const headers = { [renewal]: secret, ...(cookie && { Cookie: cookie }) };
      const asked = get({ port, path, headers, signal: AbortSignal.timeout(patience) });
      asked.once("error", none);
      asked.once("response", async (answer) => {
        try {
          const body = Buffer.concat(await answer.toArray());
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
        } catch {
          none();
        }
      });
    });
}
