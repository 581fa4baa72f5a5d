import type { IncomingMessage } from "node:http";
import { LARGEST_FILE } from "@/lib/pictures/accepted-files";
import type { Sender } from "./sender";

/**
 * The reasons why the front refuses a request. `foreignForm`: the form may come from another site. `unknownMethod`: the
 * HTTP method is not one of `methods`. `unmeasured`: the size of the body is not known in advance. `tooLarge`: the body
 * is too large.
 */
type Refusal = "foreignForm" | "unknownMethod" | "unmeasured" | "tooLarge";

/** The HTTP methods that the site accepts. */
export const methods = ["GET", "HEAD", "POST"];

/**
 * The largest accepted body of a request, in bytes. No form of the site needs more; only uploaded pictures have a
 * higher limit (`LARGEST_FILE`). Next also has the limit of one megabyte for forms, but its refusal contains no text
 * for the reader. Therefore the front refuses such a request first.
 */
const largestBody = 1024 * 1024;

/**
 * Returns the reason why a request is refused before it is processed: its method, the size of its body, or the origin
 * of its form. Returns null if the request is accepted.
 */
export function refusalOf(
  { method = "", url, headers }: IncomingMessage,
  { host }: Sender,
  siteUrl: string,
): Refusal | null {
  if (!methods.includes(method)) return "unknownMethod";
  // Browsers always send the length of a form. If the body is chunked, its size is not known in advance.
  if (headers["transfer-encoding"]) return "unmeasured";
  const largest = url === "/api/pictures" ? LARGEST_FILE : largestBody;
  if (Number(headers["content-length"] ?? 0) > largest) return "tooLarge";
  if (method === "POST" && headers.origin && !isOwn(headers.origin, host, siteUrl)) return "foreignForm";
  return null;
}

/**
 * Checks whether a form comes from this site. Browsers that hide the origin send `null`, and such forms are refused.
 */
function isOwn(origin: string, host: string | undefined, siteUrl: string): boolean {
  return origin === siteUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
