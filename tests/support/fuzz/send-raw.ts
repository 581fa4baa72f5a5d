import { connect } from "node:net";
import type { RawRequest } from "./requests";

/**
 * The result of a request. `status` is null if the connection was closed without an answer. `late` means that no answer
 * came in time.
 */
export type RawAnswer = { status: number | null; late: boolean; ms: number };

/** The longest time to wait for an answer, in milliseconds. */
const patience = 30_000;

/** Sends the bytes of a request over a new connection, and reads until the connection is closed. */
export function sendRaw(port: number, { bytes, isWhole }: RawRequest): Promise<RawAnswer> {
  const start = performance.now();
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let head = "";
    const done = (late: boolean) => {
      clearTimeout(limit);
      socket.destroy();
      const statuses = [...head.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
      resolve({ status: statuses.find((status) => status >= 200) ?? null, late, ms: performance.now() - start });
    };
    const limit = setTimeout(() => done(true), patience);
    socket.on("data", (chunk) => {
      if (head.length < 10_000) head += chunk.toString("latin1");
    });
    socket.on("error", () => {});
    socket.once("close", () => done(false));
    // If the request is incomplete, the client stops sending after it. The server must then end the connection instead
    // of waiting for the missing bytes.
    if (isWhole) socket.write(bytes);
    else socket.end(bytes);
  });
}
