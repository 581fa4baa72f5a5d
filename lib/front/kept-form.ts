import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { href } from "@/lib/i18n/routes";
import type { KeptReason } from "./kept-page";
import type { Failure } from "./watched";
import { localeOf } from "./worded-page";

const formTypes = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/;

/** Whether a browser without scripts sends a form. With scripts the framework says in a header which action it asks. */
export function isPlainForm({ method, headers }: IncomingMessage): boolean {
  return method === "POST" && headers["next-action"] === undefined && formTypes.test(headers["content-type"] ?? "");
}

/**
 * Keeps what a form brings while the pages read it. Returns what gives its fields, once all of them have come; none of a
 * form that can't be read. Call it before anything else reads the request.
 */
export function keepFields(request: IncomingMessage): () => Promise<FormData> {
  const sent: Buffer[] = [];
  // Whoever reads it later sets it going.
  request.pause();
  request.on("data", (chunk: Buffer) => sent.push(chunk));
  return async () => {
    if (!request.readableEnded) {
      request.resume();
      await once(request, "end");
    }
    const headers = { "Content-Type": request.headers["content-type"] ?? "" };
    return new Response(Buffer.concat(sent), { headers }).formData().catch(() => new FormData());
  };
}

/** Why a form could not be answered with its own page. */
export function keptReason({ kind, status, location }: Failure, path: string): KeptReason {
  if (kind !== "elsewhere") return status === 404 ? "updated" : "unavailable";
  return location?.endsWith(href("signIn", localeOf(path))) ? "signedOut" : "elsewhere";
}
