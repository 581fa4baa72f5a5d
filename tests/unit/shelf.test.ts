import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PageAnswer } from "@/lib/front/ask-page";
import { publicCopies } from "@/lib/front/public-copy";
import { createShelf } from "@/lib/front/shelf";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const made = (words: string): PageAnswer => ({
  status: 200,
  headers: { "content-type": "text/html", "cache-control": "s-maxage=5", etag: '"1"' },
  body: Buffer.from(words),
});

/**
 * Creates a shelf (the front's copies of public pages). When the shelf requests a page, it calls `state.answer`, which
 * a test may replace.
 */
function openShelf() {
  const state = { answer: async (path: string): Promise<PageAnswer | null> => made(path), reachable: true };
  const asked: string[] = [];
  const shelf = createShelf({
    make: publicCopies(
      (path) => {
        asked.push(path);
        return state.answer(path);
      },
      () => new Date(0),
    ),
    isReachable: async () => state.reachable,
  });
  const read = async (path = "/") => {
    const taken = await shelf.take(path);
    return taken && { words: taken.copy.plain.toString(), outdated: taken.outdated };
  };
  return { state, asked, shelf, read };
}

const hanging = () => new Promise<never>(() => {});

it("gives out what is eight seconds old at most, and makes it anew meanwhile", async () => {
  const { asked, shelf, read } = openShelf();
  await read();
  for (const [milliseconds, times] of [
    [2_000, 1],
    [1_000, 2],
    [7_400, 3],
  ] as const) {
    vi.advanceTimersByTime(milliseconds);
    expect(await read()).toEqual({ words: "/", outdated: false });
    expect(asked).toHaveLength(times);
    // The new copy is compressed in the background, so the test waits for it.
    if (times > 1) await vi.waitFor(() => expect(shelf.fresh("/")).not.toBeNull());
  }
});

it("doesn't take a slow page for an outage while the database answers", async () => {
  const { state, read } = openShelf();
  await read();
  vi.advanceTimersByTime(10_000);
  state.answer = async () => {
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    return made("slow");
  };
  const reading = read();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await reading).toEqual({ words: "slow", outdated: false });
});

it("lets nobody wait long who has an older copy to get, though the database answers", async () => {
  const { state, read } = openShelf();
  await read();
  vi.advanceTimersByTime(60_000);
  state.answer = hanging;
  const reading = read();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await reading).toEqual({ words: "/", outdated: true });
});

it("makes four pages at a time", async () => {
  const { state, asked, shelf, read } = openShelf();
  let answer = (_: PageAnswer) => {};
  state.answer = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const reading = ["/a", "/b", "/c", "/d", "/e"].map((path) => read(path));
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(["/a", "/b", "/c", "/d"]);
  answer(made("d"));
  expect(await reading[3]).toEqual({ words: "d", outdated: false });
  expect([asked.at(-1), shelf.last("/e")]).toEqual(["/e", null]);
});

it("gives the last copy to whoever waits for a page that hangs, and to the next without waiting", async () => {
  const { state, asked, read } = openShelf();
  await read();
  vi.advanceTimersByTime(60_000);
  Object.assign(state, { answer: hanging, reachable: false });
  const reading = read();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await reading).toEqual({ words: "/", outdated: true });
  expect(await read()).toEqual({ words: "/", outdated: true });
  expect(asked).toHaveLength(2);
});

it("lets nobody wait long for a page while the database is known to be away, and nobody in vain for one without a copy", async () => {
  const { state, shelf, read } = openShelf();
  await shelf.stock(["/a", "/b"]);
  vi.advanceTimersByTime(60_000);
  Object.assign(state, { answer: hanging, reachable: false });
  const first = read("/a");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await first).toEqual({ words: "/a", outdated: true });
  const second = read("/b");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await second).toEqual({ words: "/b", outdated: true });
  const unknown = read("/c");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await unknown).toBeNull();
});

it("keeps a copy through any number of failures and changes, and drops it when the page is gone", async () => {
  const { state, shelf, read } = openShelf();
  await read();
  for (const failure of [null, { ...made("x"), status: 500 }, null]) {
    state.answer = async () => failure;
    shelf.expire();
    vi.advanceTimersByTime(3_600_000);
    expect(await read()).toEqual({ words: "/", outdated: true });
  }
  state.answer = async () => ({ ...made("gone"), status: 404 });
  vi.advanceTimersByTime(2_000);
  expect(await read()).toBeNull();
});

it("is not filled by an answer from before a change", async () => {
  const { state, shelf, read } = openShelf();
  let answer = (_: PageAnswer) => {};
  state.answer = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const before = read();
  const old = answer;
  vi.advanceTimersByTime(10);
  shelf.expire();
  vi.advanceTimersByTime(10);
  state.answer = async () => made("new");
  expect(await read()).toEqual({ words: "new", outdated: false });
  old(made("old"));
  await before;
  expect(await read()).toEqual({ words: "new", outdated: false });
});

it("has pages ready that nobody has read, and asks for no more once one fails", async () => {
  const { state, asked, shelf, read } = openShelf();
  await shelf.stock(["/a", "/b"]);
  await shelf.stock(["/a", "/b"]);
  expect(asked).toEqual(["/a", "/b"]);
  state.answer = async () => null;
  vi.advanceTimersByTime(6 * 60_000);
  await shelf.stock(["/a", "/b"]);
  expect(asked).toEqual(["/a", "/b", "/a"]);
  expect(await read("/b")).toEqual({ words: "/b", outdated: true });
});

it("holds a thousand pages at most", async () => {
  const { shelf } = openShelf();
  await shelf.stock(Array.from({ length: 1_001 }, (_, page) => `/${page}`));
  expect([shelf.fresh("/0"), shelf.fresh("/1")?.path, shelf.fresh("/1000")?.path]).toEqual([null, "/1", "/1000"]);
});
