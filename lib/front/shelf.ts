import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createTurns } from "@/lib/file-reader/turns";
import type { AskPage } from "./ask-page";
import { within } from "./within";

/** A page as it was made, ready to be sent. */
export type Copy = Readonly<{
  path: string;
  /** When it was asked for: of the process, to tell its age, and of the site's clock, for its readers. */
  asked: number;
  askedAt: Date;
  headers: Record<string, string>;
  plain: Buffer;
  gzipped: Buffer;
}>;

/** What the shelf has of a page: a copy, and whether the page could be made anew, as its age asks for. */
export type FromShelf = Readonly<{ copy: Copy; outdated: boolean }>;

export type Shelf = Readonly<{
  /** The copy of the page at a path if it is fresh; null when it must be taken. */
  fresh(path: string): Copy | null;
  /** The copy of the page at a path; null when there is none to be had: it isn't there, or can't be made. */
  take(path: string): Promise<FromShelf | null>;
  /** The copy of the page at a path, however old it is; null when there is none. */
  last(path: string): Copy | null;
  /** All copies. */
  all(): Copy[];
  /** Puts copies on the shelf that another process has made: they are read only while new ones can't be made. */
  restore(copies: readonly Copy[]): void;
  /** Has pages ready before anyone asks for them, for the time when they can't be made. Gives up at the first that fails. */
  stock(paths: readonly string[]): Promise<void>;
  /** From now on every page is made anew before it is given out: one may have been changed. */
  expire(): void;
}>;

/** In milliseconds. An older copy is replaced while it is still given out; one that is too old is replaced first. */
const fresh = 2_500;
const tooOld = 7_500;

/** In milliseconds: a reader who has waited so long for a page gets an older copy, if the database doesn't answer either. */
const patience = 2_000;

/** In milliseconds: how much longer a reader waits who has an older copy to get, while the database does answer. */
const slowPatience = 4_000;

/** In milliseconds: how long a reader waits while the database is known to be away, or for a page that has just failed. */
const hopelessPatience = 1_000;

/** In milliseconds: how often a page that could not be made is tried, and how old one may get that nobody reads. */
const pause = 1_000;
const stockAge = 5 * 60_000;

/** How many pages are made at a time: the database and the processor are there for forms as well. */
const atOnce = 4;

/** All copies together: many times what the site has. The first to go are those that nobody has asked for. */
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
 * Copies of static pages: each is asked for by `ask` every few seconds and compressed once, however many read it. A copy
 * stays until another takes its place, or until the page is answered to be gone: while pages can't be made, because the
 * database is away or they hang, they are read from here.
 */
export function createShelf({ ask, now, isReachable }: ShelfDeps): Shelf {
  const places = new Map<string, Place>();
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

  /** In milliseconds. */
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
    bytes += sizeOf(copy);
    // Places are in the order in which they were last filled.
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
      // Else a later one is on its way: this may be from before a change.
      if (place.asking !== asking) return;
      place.asking = null;
      place.failing = made === "failed";
      if (made !== "failed") away = false;
      if (made && made !== "failed") put(path, place, made);
      else if (!made || !place.copy) remove(path, place);
    });
    place.asking = asking;
    return asking;
  };

  /** Waits for a page that is being made, as long as it can be expected to come. */
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

/** Null when the page is no page for all, or isn't there. */
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
