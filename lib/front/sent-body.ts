import type { IncomingMessage } from "node:http";

/** Keeps what a request brings beside whoever reads it, to be looked at when the answer fails. Call it before any waiting. */
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

/** Whether a browser without scripts sends a form. With scripts the framework says in a header which action it asks. */
export const isPlainForm = ({ headers }: Pick<IncomingMessage, "headers">) =>
  headers["next-action"] === undefined && isForm(headers["content-type"] ?? "");

/** What a form without scripts has sent, read once more; null when it isn't whole or is no such form. */
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
 * Whether what was sent is whole, as far as one can tell from outside: Next doesn't tell a broken form from a fault of its
 * own.
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
