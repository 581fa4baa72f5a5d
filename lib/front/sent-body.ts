import type { IncomingMessage } from "node:http";

/**
 * Copies the body of a request while Next reads it, so that the body can be read again if Next fails. The caller must
 * call this function before its first `await`. Otherwise a part of the body may be missing. Returns a function; each
 * call of that function returns the part of the body that has arrived so far.
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

/** Reads the body of a request to its end. After that, the function from `keepBody` returns the complete body. */
export async function readToEnd(request: IncomingMessage): Promise<void> {
  for await (const _ of request);
}

const formOf = (type: string, body: Buffer) =>
  new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();

/**
 * Checks whether a form was sent by a browser without scripts. If scripts send a form, Next adds the header
 * `next-action`.
 */
export const isPlainForm = ({ headers }: Pick<IncomingMessage, "headers">) =>
  headers["next-action"] === undefined && isForm(headers["content-type"] ?? "");

/**
 * Returns the fields of a form that was sent without scripts. Returns null if the body is incomplete or the request is
 * not such a form.
 */
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
 * Checks whether the body of a request is complete and can be parsed. Next answers with status 500 both to a broken
 * form and to an error of the site, so the front uses this check to distinguish them.
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
