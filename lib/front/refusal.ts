import type { IncomingMessage } from "node:http";
import { LARGEST_FILE } from "@/lib/pictures/accepted-files";
import type { Sender } from "./sender";

/** Why the front refuses a request. */
type Refusal = "foreignForm" | "unknownMethod" | "unmeasured" | "tooLarge";

/** The HTTP methods that the site accepts. */
export const methods = ["GET", "HEAD", "POST"];

/**
 * In bytes; far more than any form of the site needs. It equals Next's own limit, whose refusal has no text for the
 * reader.
 */
const largestBody = 1024 * 1024;

/**
 * Why a request is refused at once: its method, the size of its body, or the origin of its form. Null when it is
 * accepted.
 */
export function refusalOf(
  { method = "", url, headers }: IncomingMessage,
  { host }: Sender,
  siteUrl: string,
): Refusal | null {
  if (!methods.includes(method)) return "unknownMethod";
  // Browsers always send the length of a form. The size of a chunked body isn't known in advance.
  if (headers["transfer-encoding"]) return "unmeasured";
  const largest = url === "/api/pictures" ? LARGEST_FILE : largestBody;
  if (Number(headers["content-length"] ?? 0) > largest) return "tooLarge";
  if (method === "POST" && headers.origin && !isOwn(headers.origin, host, siteUrl)) return "foreignForm";
  return null;
}

/** Whether a form comes from this site. Browsers that hide the origin send `null`, which is refused. */
function isOwn(origin: string, host: string | undefined, siteUrl: string): boolean {
  return origin === siteUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
