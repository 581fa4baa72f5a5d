import { get, type IncomingHttpHeaders } from "node:http";

/** The server's answer to a request for a page, with its whole body. */
export type PageAnswer = Readonly<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>;

/** Requests the public page at a path, rendered anew; null when there is no answer. */
export type AskPage = (path: string) => Promise<PageAnswer | null>;

/**
 * In milliseconds. Longer than the database's own time limits, so that the page can still answer with its own error.
 */
const patience = 15_000;

/** The header that makes Next render a static page anew. Its value must be the build's secret. */
export const renewal = "x-prerender-revalidate";

/**
 * Returns a function that requests pages from this process's own server. The front passes requests with `secret` on to
 * Next.
 */
export function askServer(port: number, secret: string): AskPage {
  return (path) =>
    new Promise((resolve) => {
      const none = () => resolve(null);
      const asked = get({ port, path, headers: { [renewal]: secret }, signal: AbortSignal.timeout(patience) });
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
