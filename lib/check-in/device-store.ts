import type { Mark } from "./arrival-mark";
import type { DoorPerson } from "./door-person";

/**
 * The list of participants as a device stores it. `offset` is the site's time minus the device's time, in milliseconds.
 * `forgetAt` is the time when the device must delete the list: the time of the device's clock, in milliseconds since
 * 1970.
 */
export type KeptList = { people: DoorPerson[]; offset: number; forgetAt: number };

type DeviceStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const LISTS = "check-in/list/";
const MARKS = "check-in/mark/";

/**
 * Returns functions that store, on a device at the door, the data that the device needs without a network: the list of
 * participants, and each mark until the site has received it. Each mark is a separate entry in the storage, so that
 * several open pages never overwrite each other's marks. If the device's storage is full, nothing more is stored, and
 * new marks are lost when the page is closed.
 */
export function createDeviceStore(storage: DeviceStorage, year: number) {
  const list = `${LISTS}${year}`;
  const marks = `${MARKS}${year}/`;
  return {
    readList: () => read<KeptList>(storage, list),
    keepList: (kept: KeptList) => write(storage, list, kept),
    forgetList: () => storage.removeItem(list),
    readMarks: () => keysOf(storage, marks).flatMap((key) => read<Mark>(storage, key) ?? []),
    keepMark: (mark: Mark) => write(storage, marks + mark.id, mark),
    dropMark: (id: string) => storage.removeItem(marks + id),
  };
}

export type DeviceStore = ReturnType<typeof createDeviceStore>;

/**
 * Deletes the stored lists whose `forgetAt` is not later than `now`. Without `now`, deletes the lists of all seminars.
 * Marks are not deleted, because they contain no names and the site has not received them yet.
 */
export function forgetLists(storage: DeviceStorage, now = Number.POSITIVE_INFINITY): void {
  for (const key of keysOf(storage, LISTS))
    if ((read<KeptList>(storage, key)?.forgetAt ?? 0) <= now) storage.removeItem(key);
}

const keysOf = (storage: DeviceStorage, start: string) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) => key.startsWith(start));

function read<T>(storage: DeviceStorage, key: string): T | null {
  try {
    return JSON.parse(storage.getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

function write(storage: DeviceStorage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // The storage is full. The page continues without storing the value.
  }
}
