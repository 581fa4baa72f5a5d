import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createTurns } from "@/lib/turns";
import type { AskPage } from "./ask-page";
import { within } from "./within";

/** A rendered page that can be sent as a response. */
export type Copy = Readonly<{
  path: string;
  /**
   * The time at which the page was requested. `asked` comes from `performance.now()` and is used to measure the age of
   * the copy. `askedAt` comes from the site's clock and is shown to readers.
   */
  asked: number;
  askedAt: Date;
  headers: Record<string, string>;
  plain: Buffer;
  gzipped: Buffer;
}>;

/** A copy of a page. `outdated` is true if the copy is too old and the page could not be rendered again. */
export type FromShelf = Readonly<{ copy: Copy; outdated: boolean }>;

/** The copies of public pages. Created by `createShelf`. */
export type Shelf = Readonly<{
  /**
   * Returns the copy of the page at a path if the copy is fresh (see the constant `fresh`). Otherwise returns null;
   * `take` may then get a copy. Does not wait.
   */
  fresh(path: string): Copy | null;
  /**
   * Returns a copy of the page at a path, and renders the page again if the copy is too old. Returns null if the page
   * does not exist, or if it cannot be rendered and there is no copy of it.
   */
  take(path: string): Promise<FromShelf | null>;
  /** Returns the copy of the page at a path, however old it is; null if there is none. */
  last(path: string): Copy | null;
  all(): Copy[];
  /** Returns true if the last answer of the server for this path showed that there is no such page. */
  isGone(path: string): boolean;
  /** Adds copies that another process has made. They are shown only if the pages cannot be rendered again. */
  restore(copies: readonly Copy[]): void;
  /**
   * Makes copies of these pages before readers request them, and renews copies that are older than `stockAge`. So
   * readers can get these pages even if Next cannot render them later. Stops at the first page that cannot be rendered.
   */
  stock(paths: readonly string[]): Promise<void>;
  /** Marks all present copies as expired, because the content of a page may have changed. */
  expire(): void;
}>;

/**
 * Ages of a copy, in milliseconds. A copy that is older than `fresh` is still sent to readers while a new copy is being
 * rendered. If a copy is older than `tooOld`, readers wait for the new copy.
 */
const fresh = 2_500;
const tooOld = 7_500;

/** The time, in milliseconds, after which a waiting reader gets the old copy if the database does not answer. */
const patience = 2_000;

/**
 * The additional time, in milliseconds, for which a reader waits if the database does answer. After that time the
 * reader gets the old copy.
 */
const slowPatience = 4_000;

/**
 * The time, in milliseconds, after which a reader gets the old copy if the last attempt to render the page failed or if
 * the database is known to be unavailable.
 */
const hopelessPatience = 1_000;

/**
 * `pause` is the shortest time, in milliseconds, between two attempts to render a page, if the first attempt has
 * failed. `stockAge` is the age, in milliseconds, at which `stock` renews a copy.
 */
const pause = 1_000;
const stockAge = 5 * 60_000;

/**
 * The number of pages that may be rendered at the same time. Without this limit, forms would be delayed, because
 * rendering uses the database and the processor.
 */
const atOnce = 4;

/**
 * The limits for all copies together, which are far above the needs of the site. If a limit is exceeded, the copies
 * that were renewed longest ago are removed first.
 */
const most = { copies: 1_000, bytes: 64 * 1024 * 1024 };

type Place = { copy: Copy | null; asking: Promise<void> | null; triedAt: number; failing: boolean };

type ShelfDeps = Readonly<{
  ask: AskPage;
  /** Returns the time of the site's clock. */
  now(): Date;
  isReachable(): Promise<boolean>;
}>;

const never = Number.NEGATIVE_INFINITY;
const zip = promisify(gzip);
const sizeOf = (copy: Copy | null) => (copy ? copy.plain.length + copy.gzipped.length : 0);

/**
 * Creates a shelf, which keeps copies of static pages. Even if a page has many readers, the shelf requests the page
 * with `ask` only once every few seconds, and compresses each copy only once. A copy is kept until a newer one replaces
 * it or the page no longer exists. So readers get the pages even if they cannot be rendered, because the database is
 * unavailable or Next does not answer.
 */
export function createShelf({ ask, now, isReachable }: ShelfDeps): Shelf {
  const places = new Map<string, Place>();
  const gone = new Set<string>();
  const turns = createTurns({ atOnce, waiting: Number.POSITIVE_INFINITY });
  let bytes = 0;
  let expiredAt = never;
  /**
   * True if the database did not answer when it was last checked, and no request for a page has succeeded since then.
   */
  let away = false;

  const placeOf = (path: string): Place => {
    const place = places.get(path) ?? { copy: null, asking: null, triedAt: never, failing: false };
    places.set(path, place);
    return place;
  };

  /** Returns the age of a copy in milliseconds; infinity if there is no copy or if it has expired. */
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
    // A Map keeps the order of insertion, so its first entries are the oldest ones.
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
      // If a later request has been started, this answer may be older than a change of the page and must be ignored.
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

  /**
   * Waits for a page that is being rendered. There is no time limit if no old copy exists and the database answers.
   * Otherwise this function stops waiting after a few seconds.
   */
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
      // If a page failed at the last attempt and an old copy exists, only the reader who starts the next attempt waits
      // for it. Other readers get the old copy.
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

/** Returns true if the promise is fulfilled within `ms` milliseconds, otherwise false. */
const comes = (asking: Promise<void>, ms: number) =>
  within(
    ms,
    asking.then(() => true),
    false,
  );

/**
 * Requests a page and makes a copy of it. Returns null if the page does not exist or is not the same for all readers,
 * and "failed" if it could not be rendered.
 */
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
