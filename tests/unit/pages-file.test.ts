import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pagesFile } from "@/lib/front/pages-file";
import { publicCopies } from "@/lib/front/public-copy";
import { createShelf } from "@/lib/front/shelf";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pages-"));
});
afterEach(() => rm(folder, { recursive: true }));

const opening = new Date("2023-09-04T06:12:00Z");
const clock = { now: opening };

/**
 * Creates a shelf (the front's copies of public pages). `state` decides the answer when the shelf requests a page: a
 * page that contains `words`, a 404 for the path in `gone`, or no answer if `words` is null.
 */
function openShelf() {
  const state = { words: "page" as string | null, gone: "" };
  const shelf = createShelf({
    make: publicCopies(
      async (path) =>
        state.words === null
          ? null
          : {
              status: path === state.gone ? 404 : 200,
              headers: { "content-type": "text/html", "cache-control": "s-maxage=5", etag: `"${state.words}"` },
              body: Buffer.from(`${state.words} ä`),
            },
      () => clock.now,
    ),
    isReachable: async () => state.words !== null,
  });
  return { state, shelf };
}

const open = (site = "one") => pagesFile(path.join(folder, "pages.json"), site);

const paths = ["/", "/sv"];

it("gives the next start its pages, which are read until new ones can be made", async () => {
  const before = openShelf();
  await before.shelf.stock(paths);
  await open().share(before.shelf, paths);
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
  const share = async () => {
    await file.share(shelf, paths);
    return (await stat(path.join(folder, "pages.json"))).ino;
  };
  const first = await share();
  expect(await share()).toBe(first);
  state.words = "changed";
  clock.now = new Date("2023-09-04T06:12:01Z");
  shelf.expire();
  await shelf.take("/");
  expect(await share()).not.toBe(first);
});

it("is shared by instances: each gets the pages that it lacks, and pages that are gone leave it", async () => {
  const [one, other] = [openShelf(), openShelf()];
  const [file, otherFile] = [open(), pagesFile(path.join(folder, "pages.json"), "one", path.join(folder, "draft"))];
  await one.shelf.stock(["/", "/sv"]);
  await file.share(one.shelf, paths);
  await other.shelf.stock(["/en"]);
  await otherFile.share(other.shelf, [...paths, "/en"]);
  expect(
    other.shelf
      .all()
      .map((copy) => copy.path)
      .sort(),
  ).toEqual(["/", "/en", "/sv"]);
  await file.share(one.shelf, ["/", "/en"]);
  expect(one.shelf.last("/en")?.plain.toString()).toBe("page ä");
  await one.shelf.stock(["/gone"]);
  await file.share(one.shelf, ["/"]);
  const next = openShelf();
  await open().restore(next.shelf);
  expect(next.shelf.last("/gone")).toBeNull();
});

it("a page that was taken off the site leaves the file, although its address is still known", async () => {
  const { state, shelf } = openShelf();
  await shelf.stock(paths);
  await open().share(shelf, paths);
  state.gone = "/sv";
  shelf.expire();
  await shelf.take("/sv");
  await open().share(shelf, paths);
  expect(shelf.last("/sv")).toBeNull();
  const next = openShelf();
  await open().restore(next.shelf);
  expect(next.shelf.all().map((copy) => copy.path)).toEqual(["/"]);
});

it("gives nothing when it is another site's, broken or missing", async () => {
  const { shelf } = openShelf();
  await shelf.stock(["/"]);
  await open("another").share(shelf, paths);
  const next = openShelf();
  await open().restore(next.shelf);
  await writeFile(path.join(folder, "pages.json"), '{"site":"one","copies":[{"pa');
  await open().restore(next.shelf);
  const broken = { path: "/", askedAt: opening.toISOString(), headers: {}, gzipped: "AAAA" };
  await writeFile(path.join(folder, "pages.json"), JSON.stringify({ site: "one", copies: [broken] }));
  await open().restore(next.shelf);
  await rm(path.join(folder, "pages.json"));
  await open().restore(next.shelf);
  expect(next.shelf.all()).toEqual([]);
});
