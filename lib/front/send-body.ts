import type { IncomingMessage, ServerResponse } from "node:http";

/** The body of a response in both encodings. A getter makes only the body that is sent. */
type Bodies = Readonly<{ plain: Buffer; gzipped: Buffer }>;

/** Sends the body of a response, compressed if the browser accepts gzip. */
export function sendBody({ headers }: IncomingMessage, response: ServerResponse, bodies: Bodies): void {
  const isCompressed = headers["accept-encoding"]?.includes("gzip");
  if (isCompressed) response.setHeader("Content-Encoding", "gzip");
  const body = isCompressed ? bodies.gzipped : bodies.plain;
  response.setHeader("Content-Length", body.length);
  response.end(body);
}
