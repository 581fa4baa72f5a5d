import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A line to the tests' database that can be cut and mended: the database at its other end goes on. */
export type CutLine = { url: string; cut(): void; mend(): void; stop(): Promise<void> };

/** Lays a line to the database at `url`. While it is cut, connections end at once, as those to a server that is away. */
export async function layLine(url: string): Promise<CutLine> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) return near.destroy();
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => {});
      socket.once("close", () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    return near.pipe(far).pipe(near);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const near = new URL(url);
  near.hostname = "127.0.0.1";
  near.port = String((server.address() as AddressInfo).port);
  const hangUp = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: near.href,
    cut() {
      whole = false;
      hangUp();
    },
    mend() {
      whole = true;
    },
    async stop() {
      hangUp();
      server.close();
      await once(server, "close");
    },
  };
}
