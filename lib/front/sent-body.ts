import type { IncomingMessage } from "node:http";

/** Keeps a copy of a request's body for the case that the answer fails. Call it before anything is awaited. */
export function keepBody(request: IncomingMessage): () => Buffer {
  const chunks: Buffer[] = [];
  const { push } = request;
  request.push = (chunk, ...rest) => {
    if (chunk) chunks.push(chunk);
    return push.call(request, chunk, ...rest);
  };
  return () => Buffer.concat(chunks);
}

const formOf = (type: string, body: Buffer) =>
  new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();

/** Whether a browser without scripts sends a form. With scripts a header names the action. */
export const isPlainForm = ({ headers }: Pick<IncomingMessage, "headers">) =>
  headers["next-action"] === undefined && isForm(headers["content-type"] ?? "");

/** The fields that a browser without scripts has sent; null when it sent no form, or not all of one. */
export async function sentForm({ headers }: IncomingMessage, body: Buffer): Promise<FormData | null> {
  const type = headers["content-type"] ?? "";
  if (!isPlainForm({ headers })) return null;
  try {
    return await formOf(type, body);
  } catch {
    return null;
  }
}

/** Whether what was sent is complete, as far as the front can tell. Next answers a broken form like a fault of its own. */
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
