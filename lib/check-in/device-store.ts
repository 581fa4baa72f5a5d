import type { Mark } from "./arrival-mark";
import type { DoorPerson } from "./door-person";

/**
 * The list as a device keeps it. `offset`: how far the site's clock is ahead of the device's, in milliseconds. `forgetAt`:
 * until when, by the device's clock.
 */
export type KeptList = { people: DoorPerson[]; offset: number; forgetAt: number };

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const LISTS = "check-in/list/";
const MARKS = "check-in/mark/";

/**
 * What a device at the door keeps through a break of the network: the list, and each mark until the site has it. A mark is
 * an entry of its own, so that pages side by side never write over each other's. A device that is full keeps
 * nothing more; then its marks live as long as the page.
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

/** Forgets the lists of all seminars, or those that were to be kept until `now` only. Marks name nobody and stay until they are sent. */
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
    // Full.
  }
}
