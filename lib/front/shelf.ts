import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createTurns } from "@/lib/file-reader/turns";
import type { AskPage } from "./ask-page";
import { within } from "./within";

/** A rendered page, ready to be sent. */
export type Copy = Readonly<{
  path: string;
  /**
   * When it was requested, by `performance.now()`, which measures its age, and by the site's clock, which readers are
   * shown.
   */
  asked: number;
  askedAt: Date;
  headers: Record<string, string>;
  plain: Buffer;
  gzipped: Buffer;
}>;

/** A copy of a page. `outdated`: the copy is too old and the page could not be rendered anew. */
export type FromShelf = Readonly<{ copy: Copy; outdated: boolean }>;

/** The copies of public pages; made by `createShelf`. */
export type Shelf = Readonly<{
  /** The copy of the page at a path if it is fresh, without any waiting; otherwise null, and `take` may get one. */
  fresh(path: string): Copy | null;
  /** A copy of the page at a path, rendered anew if needed; null when the page doesn't exist or can't be rendered. */
  take(path: string): Promise<FromShelf | null>;
  /** The copy of the page at a path, however old it is; null when there is none. */
  last(path: string): Copy | null;
  /** All copies. */
  all(): Copy[];
  /** Whether the page at a path was there no more when it was last requested. */
  isGone(path: string): boolean;
  /** Puts copies of another process on the shelf. They are given out only if the page can't be rendered anew. */
  restore(copies: readonly Copy[]): void;
  /**
   * Makes copies of these pages before anyone asks for them, for times when they can't be rendered. Stops at the first
   * failure.
   */
  stock(paths: readonly string[]): Promise<void>;
  /** Treats all present copies as too old, because the content of a page may have changed. */
  expire(): void;
}>;

/**
 * In milliseconds. A copy older than `fresh` is still served while it is being replaced; readers wait if it is
 * `tooOld`.
 */
const fresh = 2_500;
const tooOld = 7_500;

/** In milliseconds. A reader who has waited this long gets the old copy, if the database doesn't answer either. */
const patience = 2_000;

/** In milliseconds: how much longer a reader waits if the database does answer, before they get the old copy. */
const slowPatience = 4_000;

/** In milliseconds: how long a reader waits for a page that failed at the last try, or while the database is known to be away. */
const hopelessPatience = 1_000;

/**
 * In milliseconds: the pause between tries of a page that can't be rendered, and the age at which `stock` renews a
 * copy.
 */
const pause = 1_000;
const stockAge = 5 * 60_000;

/** How many pages are rendered at a time. Without a limit they would take the database and the processor from forms. */
const atOnce = 4;

/**
 * Limits for all copies together, many times what the site needs. The copies that were renewed longest ago are removed
 * first.
 */
const most = { copies: 1_000, bytes: 64 * 1024 * 1024 };

type Place = { copy: Copy | null; asking: Promise<void> | null; triedAt: number; failing: boolean };

type ShelfDeps = Readonly<{
  ask: AskPage;
  /** The site's clock. */
  now(): Date;
  /** Whether the database answers. */
  isReachable(): Promise<boolean>;
}>;

const never = Number.NEGATIVE_INFINITY;
const zip = promisify(gzip);
const sizeOf = (copy: Copy | null) => (copy ? copy.plain.length + copy.gzipped.length : 0);

/**
 * Keeps copies of static pages. `ask` requests each page at most every few seconds, and it is compressed once, however
 * many people read it. A copy stays until a newer one replaces it or the page no longer exists. So readers still get
 * the pages while they can't be rendered, because the database is away or Next hangs.
 */
export function createShelf({ ask, now, isReachable }: ShelfDeps): Shelf {
  const places = new Map<string, Place>();
  const gone = new Set<string>();
  const turns = createTurns({ atOnce, waiting: Number.POSITIVE_INFINITY });
  let bytes = 0;
  let expiredAt = never;
  /** Whether the database did not answer when it was last asked, and no page has been made since. */
  let away = false;

  const placeOf = (path: string): Place => {
    const place = places.get(path) ?? { copy: null, asking: null, triedAt: never, failing: false };
    places.set(path, place);
    return place;
  };

  /** The age of a copy in milliseconds; infinite if there is none or if it has expired. */
  const ageOf = (copy: Copy | null) =>
    copy && copy.asked > expiredAt ? performance.now() - copy.asked : Number.POSITIVE_INFINITY;

  const remove = (path: string, place: Place) => {
    places.delete(path);
    bytes -= sizeOf(place.copy);
    place.copy = null;
  };

  const put = (path: string, place: Place, copy: Copy) => {
    remove(path, place);
    place.copy = copy;
    gone.delete(path);
    bytes += sizeOf(copy);
    // A Map keeps the order of insertion: the first entries are those that were filled longest ago.
    places.set(path, place);
    for (const [oldest, filled] of places) {
      if (places.size <= most.copies && bytes <= most.bytes) break;
      remove(oldest, filled);
    }
  };

  const inTurn = async <Made>(make: () => Promise<Made>): Promise<Made> => {
    await turns.take();
    return make().finally(turns.end);
  };

  const renew = (path: string, place: Place): Promise<void> => {
    place.triedAt = performance.now();
    const asking = inTurn(() => makeCopy(ask, path, now())).then((made) => {
      // If a later request has been started, this answer may be from before a change and must be ignored.
      if (place.asking !== asking) return;
      place.asking = null;
      place.failing = made === "failed";
      if (made !== "failed") away = false;
      if (made && made !== "failed") put(path, place, made);
      else if (!made || !place.copy) remove(path, place);
      if (!made) gone.add(path);
    });
    place.asking = asking;
    return asking;
  };

  /** Waits for a page that is being rendered. Gives up early if the database is away, and also if there is an older copy. */
  const wait = async (place: Place, asking: Promise<void>): Promise<void> => {
    const isHopeless = place.copy !== null && (place.failing || away);
    if (await comes(asking, isHopeless ? hopelessPatience : patience)) return;
    if (!isHopeless && (await isReachable())) {
      await (place.copy ? comes(asking, slowPatience) : asking);
      return;
    }
    place.failing = true;
    if (!isHopeless) away = true;
  };

  return {
    fresh(path) {
      const copy = places.get(path)?.copy ?? null;
      return ageOf(copy) < fresh ? copy : null;
    },
    async take(path) {
      const place = placeOf(path);
      const age = ageOf(place.copy);
      if (place.copy && age < fresh) return { copy: place.copy, outdated: false };
      const known = place.asking && place.triedAt > expiredAt ? place.asking : null;
      const paused = place.failing && performance.now() - place.triedAt < pause;
      const asking = known ?? (paused ? null : renew(path, place));
      // Of a page that fails one reader waits for the next try, and the others get what there is.
      const isTheirs = !(place.copy && place.failing && known);
      if (asking && isTheirs && age >= tooOld) await wait(place, asking);
      const { copy } = place;
      return copy && { copy, outdated: ageOf(copy) >= tooOld };
    },
    last: (path) => places.get(path)?.copy ?? null,
    all: () => [...places.values()].flatMap(({ copy }) => copy ?? []),
    isGone: (path) => gone.has(path),
    restore(copies) {
      for (const copy of copies) put(copy.path, placeOf(copy.path), copy);
    },
    async stock(paths) {
      for (const path of paths) {
        const place = placeOf(path);
        const age = performance.now() - (place.copy?.asked ?? never);
        if (!place.asking && age > stockAge) await renew(path, place);
        if (place.failing) return;
      }
    },
    expire() {
      expiredAt = performance.now();
    },
  };
}

/** Whether it is done within so many milliseconds. */
const comes = (asking: Promise<void>, ms: number) =>
  within(
    ms,
    asking.then(() => true),
    false,
  );

/** Requests a page and makes a copy of it; null when it doesn't exist or isn't the same for everyone. */
async function makeCopy(ask: AskPage, path: string, askedAt: Date): Promise<Copy | null | "failed"> {
  const asked = performance.now();
  const answer = await ask(path);
  if (!answer || answer.status >= 500) return "failed";
  const { status, headers, body: plain } = answer;
  const { "content-type": type, "cache-control": control, etag, vary } = headers;
  if (status !== 200 || !control?.includes("s-maxage") || !type || !etag) return null;
  const kept = { "Content-Type": type, "Cache-Control": control, ETag: etag, Vary: `${vary}, Accept-Encoding` };
  return { path, asked, askedAt, headers: kept, plain, gzipped: await zip(plain) };
}
