import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type CutDatabase = {
  /** The address of the same database through this line. */
  url: string;
  /** From now on nobody gets through: connections end, and new ones are refused. */
  cut(): void;
  /** From now on connections stay, and nothing comes back. */
  freeze(): void;
  mend(): void;
  stop(): Promise<void>;
};

/** A line to a database that can be cut, as when the database is away, or frozen. */
export async function cutDatabase(databaseUrl: string): Promise<CutDatabase> {
  const address = new URL(databaseUrl);
  const there = { host: address.hostname, port: Number(address.port) };
  const lines = new Set<{ near: Socket; far: Socket }>();
  let state: "open" | "cut" | "frozen" = "open";

  const server = createServer((near) => {
    if (state === "cut") {
      near.destroy();
      return;
    }
    const line = { near, far: connect(there) };
    lines.add(line);
    for (const end of [line.near, line.far]) {
      end.on("error", () => {});
      end.once("close", () => {
        lines.delete(line);
        line.near.destroy();
        line.far.destroy();
      });
    }
    near.pipe(line.far);
    if (state === "open") line.far.pipe(near);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  address.port = String((server.address() as AddressInfo).port);

  const end = () => {
    for (const { near } of lines) near.destroy();
  };
  return {
    url: address.href,
    cut() {
      state = "cut";
      end();
    },
    freeze() {
      state = "frozen";
      for (const { near, far } of lines) {
        far.unpipe(near);
        far.pause();
      }
    },
    mend() {
      if (state === "frozen") end();
      state = "open";
    },
    async stop() {
      state = "cut";
      server.close();
      end();
      await once(server, "close");
    },
  };
}
