import type { IncomingMessage } from "node:http";

/**
 * Copies the body of a request while Next reads it, so that it can be read again if the answer fails. Must be called
 * before the first `await`, or data may be missed. Returns a function that gives what has arrived so far.
 */
export function keepBody(request: IncomingMessage): () => Buffer {
  const chunks: Buffer[] = [];
  const { push } = request;
  request.push = (chunk, ...rest) => {
    if (chunk) chunks.push(chunk);
    return push.call(request, chunk, ...rest);
  };
  return () => Buffer.concat(chunks);
}

/** Reads what a request brings to its end, for whoever looks at it later. */
export async function readToEnd(request: IncomingMessage): Promise<void> {
  for await (const _ of request);
}

const formOf = (type: string, body: Buffer) =>
  new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();

/**
 * Whether a form was sent by a browser without scripts. With scripts, Next names the action in the header
 * `next-action`.
 */
export const isPlainForm = ({ headers }: Pick<IncomingMessage, "headers">) =>
  headers["next-action"] === undefined && isForm(headers["content-type"] ?? "");

/** The fields of a form that was sent without scripts; null when the body is incomplete or isn't such a form. */
export async function sentForm({ headers }: IncomingMessage, body: Buffer): Promise<FormData | null> {
  const type = headers["content-type"] ?? "";
  if (!isPlainForm({ headers })) return null;
  try {
    return await formOf(type, body);
  } catch {
    return null;
  }
}

/**
 * Whether the body of a request is complete and can be parsed. Next answers 500 both to a broken form and to an error
 * of the site, so the front checks this itself.
 */
export async function isWhole(request: IncomingMessage, body: Buffer): Promise<boolean> {
  const { headers } = request;
  const type = headers["content-type"] ?? "";
  if (headers["next-action"] === undefined) return !isForm(type) || (await sentForm(request, body)) !== null;
  try {
    if (isForm(type)) await formOf(type, body);
    else JSON.parse(body.toString());
    return true;
  } catch {
    return false;
  }
}

const isForm = (type: string) => /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(type);
