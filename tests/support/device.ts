import { Door, type DoorRequest, type Sent } from "@/lib/check-in/device-door";
import { createDeviceStore } from "@/lib/check-in/device-store";
import type { DoorAnswer } from "@/lib/check-in/door-person";

/** Creates a storage in memory that works like a browser's `localStorage`. */
export function createStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length"> {
  const entries = new Map<string, string>();
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

/**
 * The state of a device's network. If it is `good`, requests succeed. If it `losesAnswers`, the server receives
 * requests but its answers do not arrive. If it is `gone`, no request is sent.
 */
type Network = "good" | "losesAnswers" | "gone";

/**
 * Creates a device that is used at the door (the check-in page) of the seminar of 2023. A test can interrupt its
 * network, and can call `open` again to reload its page. `clock` returns milliseconds.
 */
export function createDevice(ask: (request: DoorRequest) => Promise<DoorAnswer>, clock: () => number) {
  const storage = createStorage();
  const network = { is: "good" as Network };
  const send = async (request: DoorRequest): Promise<Sent> => {
    if (network.is === "gone") return { ok: false, reason: "gone" };
    const answer = await ask(request);
    return network.is === "losesAnswers" ? { ok: false, reason: "gone" } : { ok: true, answer };
  };
  const open = () => new Door({ store: createDeviceStore(storage, 2023), send, now: clock });
  return { storage, network, open };
}
