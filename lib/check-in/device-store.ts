import type { Mark } from "./arrival-mark";
import type { DoorPerson } from "./door-person";

/**
 * The list of participants as a device stores it. `offset` is how far the site's clock is ahead of the device's, in
 * milliseconds. At `forgetAt` the device deletes the list; that time is by the device's clock, in milliseconds since
 * 1970.
 */
export type KeptList = { people: DoorPerson[]; offset: number; forgetAt: number };

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const LISTS = "check-in/list/";
const MARKS = "check-in/mark/";

/**
 * Stores on a device at the door what it needs without a network: the list, and each mark until the site has received
 * it. Each mark is an entry of its own, so that several open pages never overwrite each other's marks. When the device
 * has no room left, nothing more is stored, and new marks are lost when the page is closed.
 */
export function createDeviceStore(shelf: Shelf, year: number) {
  const list = `${LISTS}${year}`;
  const marks = `${MARKS}${year}/`;
  return {
    readList: () => read<KeptList>(shelf, list),
    keepList: (kept: KeptList) => write(shelf, list, kept),
    forgetList: () => shelf.removeItem(list),
    readMarks: () => keysOf(shelf, marks).flatMap((key) => read<Mark>(shelf, key) ?? []),
    keepMark: (mark: Mark) => write(shelf, marks + mark.id, mark),
    dropMark: (id: string) => shelf.removeItem(marks + id),
  };
}

export type DeviceStore = ReturnType<typeof createDeviceStore>;

/**
 * Deletes the stored lists of all seminars, or only those whose `forgetAt` is not after `now`. Marks stay until they
 * are sent, because they contain no names.
 */
export function forgetLists(shelf: Shelf, now = Number.POSITIVE_INFINITY): void {
  for (const key of keysOf(shelf, LISTS)) if ((read<KeptList>(shelf, key)?.forgetAt ?? 0) <= now) shelf.removeItem(key);
}

const keysOf = (shelf: Shelf, start: string) =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? "").filter((key) => key.startsWith(start));

function read<T>(shelf: Shelf, key: string): T | null {
  try {
    return JSON.parse(shelf.getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

function write(shelf: Shelf, key: string, value: unknown): void {
  try {
    shelf.setItem(key, JSON.stringify(value));
  } catch {
    // The device has no room left. The page goes on without storing.
  }
}
