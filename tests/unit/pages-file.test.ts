import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pagesFile } from "@/lib/front/pages-file";
import { createShelf } from "@/lib/front/shelf";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pages-"));
});
afterEach(() => rm(folder, { recursive: true }));

const opening = new Date("2023-09-04T06:12:00Z");

/** A shelf whose pages are made as `state` says. */
function openShelf() {
  const state = { words: "page" as string | null };
  const shelf = createShelf({
    ask: async () =>
      state.words === null
        ? null
        : {
            status: 200,
            headers: { "content-type": "text/html", "cache-control": "s-maxage=5", etag: `"${state.words}"` },
            body: Buffer.from(`${state.words} ä`),
          },
    now: () => opening,
    isReachable: async () => state.words !== null,
  });
  return { state, shelf };
}

const open = (site = "one") => pagesFile(path.join(folder, "pages.json"), site);

it("gives the next start its pages, which are read until new ones can be made", async () => {
  const before = openShelf();
  await before.shelf.stock(["/", "/sv"]);
  await open().keep(before.shelf);
  expect(await readdir(folder)).toEqual(["pages.json"]);

  const { state, shelf } = openShelf();
  state.words = null;
  await open().restore(shelf);
  const kept = await shelf.take("/sv");
  expect(kept).toMatchObject({ outdated: true, copy: { path: "/sv", askedAt: opening } });
  expect([kept?.copy.plain.toString(), kept?.copy.headers["ETag"]]).toEqual(["page ä", '"page"']);
  state.words = "new";
  await expect.poll(() => shelf.take("/sv"), { timeout: 3_000 }).toMatchObject({ outdated: false });
});

it("is written again only when a page has changed", async () => {
  const { state, shelf } = openShelf();
  await shelf.stock(["/"]);
  const file = open();
  await file.keep(shelf);
  await rm(path.join(folder, "pages.json"));
  await file.keep(shelf);
  expect(await readdir(folder)).toEqual([]);
  state.words = "changed";
  shelf.expire();
  await shelf.take("/");
  await file.keep(shelf);
  expect(await readdir(folder)).toEqual(["pages.json"]);
});

it("gives nothing when it is another site's, broken or missing", async () => {
  const { shelf } = openShelf();
  await shelf.stock(["/"]);
  await open("another").keep(shelf);
  const next = openShelf();
  await open().restore(next.shelf);
  await writeFile(path.join(folder, "pages.json"), '{"site":"one","copies":[{"pa');
  await open().restore(next.shelf);
  await rm(path.join(folder, "pages.json"));
  await open().restore(next.shelf);
  expect(next.shelf.all()).toEqual([]);
});
