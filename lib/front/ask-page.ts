import { get, type IncomingHttpHeaders } from "node:http";

export type PageAnswer = Readonly<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>;

/** Asks for the page at a path as everyone sees it, made at this moment; null when it isn't answered. */
export type AskPage = (path: string) => Promise<PageAnswer | null>;

/** In milliseconds: longer than the database's own limits, after which the page says itself that it can't be made. */
const patience = 15_000;

/** By this header Next knows that a static page is to be made anew; its value is a secret of the build. */
export const renewal = "x-prerender-revalidate";

/** Asks the server of this process at `port`, whose front lets a request with the secret pass to the pages. */
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
