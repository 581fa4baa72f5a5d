import { once } from "node:events";
import { type AddressInfo, createServer, connect as open, type Socket } from "node:net";

export type DatabaseProxy = Readonly<{
  /** The URL by which a test reaches the database through the proxy. */
  url: string;
  /** Closes all connections and refuses new ones. */
  away(): Promise<void>;
  back(): Promise<void>;
  /**
   * Stops passing data on, like a stopped process. Existing connections stay open. New connections are accepted but
   * never answered.
   */
  freeze(): void;
  thaw(): void;
}>;

/**
 * Starts a proxy for the database at `url`. A test can interrupt the proxy without disturbing the database server,
 * which other tests also use.
 */
export async function startDatabaseProxy(url: string): Promise<DatabaseProxy> {
  const { hostname, port: farPort } = new URL(url);
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    const far = open(Number(farPort), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (bytes) => to.write(bytes)).on("error", () => {});
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
      if (frozen) from.pause();
    }
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  server.unref();
  return {
    url: Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    async away() {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    back: () => listen(port),
    freeze() {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw() {
      frozen = false;
      for (const socket of sockets) socket.resume();
    },
  };
}
