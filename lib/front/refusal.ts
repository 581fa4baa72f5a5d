import type { IncomingMessage } from "node:http";
import { LARGEST_FILE } from "@/lib/pictures/accepted-files";
import type { Sender } from "./sender";

/** Why a request gets no further than the front. */
type Refusal = "foreignForm" | "unknownMethod" | "unmeasured" | "tooLarge";

export const methods = ["GET", "HEAD", "POST"];

/** In bytes: no form of the site comes near it. The same as Next's own limit, which would answer without words. */
const largestBody = 1024 * 1024;

/** Whether a request is refused at once, and why: by its method, the size of what it brings, or where its form is from. */
export function refusalOf(
  { method = "", url, headers }: IncomingMessage,
  { host }: Sender,
  siteUrl: string,
): Refusal | null {
  if (!methods.includes(method)) return "unknownMethod";
  // Browsers tell how long a form is. A body that comes in pieces would have to be counted on its way.
  if (headers["transfer-encoding"]) return "unmeasured";
  const largest = url === "/api/pictures" ? LARGEST_FILE : largestBody;
  if (Number(headers["content-length"] ?? 0) > largest) return "tooLarge";
  if (method === "POST" && headers.origin && !isOwn(headers.origin, host, siteUrl)) return "foreignForm";
  return null;
}

/** Whether a form's page was ours. A browser that hides where it was says `null`, which isn't. */
function isOwn(origin: string, host: string | undefined, siteUrl: string): boolean {
  return origin === siteUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
