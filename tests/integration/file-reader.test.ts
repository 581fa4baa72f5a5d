import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apart } from "@/lib/file-reader/read-apart";
import { locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { listOf, readList } from "@/lib/participants/import/read-list";
import { readSheets } from "@/lib/participants/import/read-sheets";
import { readPicture } from "@/lib/pictures/store-picture";
import { blackRows, chunk, hostileLists, png, workbook } from "../support/hostile-files";

const MEGABYTE = 1024 * 1024;

/**
 * `longest` is the longest time, in milliseconds, for which this process was blocked. `most` is the largest growth of
 * this process's memory since `before`, in bytes.
 */
let longest = 0;
let most = 0;
const before = process.memoryUsage().rss;
let last = performance.now();
let watch: NodeJS.Timeout;

beforeAll(() => {
  watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    most = Math.max(most, process.memoryUsage().rss - before);
  }, 10);
});
afterAll(() => clearInterval(watch));

const outcomeOf = (list: Awaited<ReturnType<typeof readList>>) => (list.ok ? list.rows.length : list.reason);

/**
 * Reads a list of people. If `apart` is true, a separate process reads it, as on the site. Such a process needs a
 * second to start. To save time, this process itself reads the lists that are not heavy.
 */
async function read(bytes: Uint8Array, { apart }: { apart: boolean }): Promise<string | number> {
  if (apart) return outcomeOf(await readList(bytes));
  const cells = await readSheets(bytes);
  return outcomeOf(cells.ok ? listOf(cells.sheets) : cells);
}

test("lists that are made to hurt are refused, or read as far as they are lists, and the site goes on", async () => {
  const lists = Object.entries(hostileLists);
  const outcomes = (isHeavy: boolean) =>
    Promise.all(
      lists
        .filter(([, { heavy = false }]) => heavy === isHeavy)
        .map(async ([name, { bytes }]) => [name, await read(bytes, { apart: isHeavy })] as const),
    );
  last = performance.now();
  longest = 0;
  most = 0;
  const heavy = await outcomes(true);
  expect(longest).toBeLessThan(1_000);
  expect(most).toBeLessThan(150 * MEGABYTE);
  const found = Object.fromEntries([...heavy, ...(await outcomes(false))]);
  expect(found).toEqual(Object.fromEntries(lists.map(([name, { outcome }]) => [name, outcome])));
}, 120_000);

test("pictures that are made to hurt are refused, or become pictures, and the site goes on", async () => {
  const animated = await sharp(Buffer.alloc(32 * 32 * 3 * 200, 7), {
    raw: { width: 32, height: 32 * 200, channels: 3, pageHeight: 32 },
  })
    .gif({ loop: 0 })
    .toBuffer();
  const wide = await sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: "#fff" } })
    .webp()
    .toBuffer();
  const svg = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${"<g>".repeat(100_000)}</svg>`,
  );
  const profile = Buffer.concat([Buffer.from("icc\0\0"), blackRows(10_000, 2_000)]);
  const padded = png(8, 8, blackRows(8, 8));
  const pictures: Record<string, [Uint8Array, string]> = {
    "a PNG of far too many pixels": [png(60_000, 60_000, blackRows(60, 60)), "tooManyPixels"],
    "a WebP of far too many pixels": [wide, "tooManyPixels"],
    "a PNG that lacks most of its pixels": [png(7_000, 7_000, blackRows(70, 70)), "broken"],
    "a large PNG that packs to nothing": [png(7_000, 7_000, blackRows(7_000, 7_000)), "ok"],
    "a PNG with a colour profile of 60 MB": [
      Buffer.concat([padded.subarray(0, 33), chunk("iCCP", profile), padded.subarray(33)]),
      "ok",
    ],
    "an animation of many frames": [animated, "ok"],
    "an SVG": [svg, "notAPicture"],
    "a PDF that says to be a JPEG": [Buffer.from("%PDF-1.7 \xff\xd8\xff"), "notAPicture"],
    "the beginning of a WebP and nothing more": [Buffer.from("RIFF\0\0\0\0WEBPVP8 "), "notAPicture"],
    "the beginning of a JPEG and noise": [
      Buffer.concat([Buffer.of(0xff, 0xd8, 0xff), Buffer.alloc(10_000, 0x5a)]),
      "notAPicture",
    ],
    "a workbook": [workbook(""), "notAPicture"],
  };
  last = performance.now();
  longest = 0;
  most = 0;
  const found = await Promise.all(
    Object.entries(pictures).map(async ([name, [source]]) => {
      const encoded = await readPicture(source);
      return [name, encoded.ok ? "ok" : encoded.reason];
    }),
  );
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(pictures).map(([name, [, outcome]]) => [name, outcome])),
  );
  expect(longest).toBeLessThan(1_000);
  expect(most).toBeLessThan(300 * MEGABYTE);
}, 120_000);

test("a reader that takes too much memory, too much time or that fails ends alone", async () => {
  const reader = (name: string, bounds: { mostMemory: number; mostTime: number }) =>
    apart("tests/support/greedy-readers.ts", name, bounds)(new Uint8Array());
  const plenty = { mostMemory: 900 * MEGABYTE, mostTime: 60_000 };
  const tooHeavy = { ok: false, reason: "tooHeavy" };
  expect(
    await Promise.all([
      reader("fillHeap", plenty),
      reader("fillBuffers", { ...plenty, mostMemory: 300 * MEGABYTE }),
      reader("neverEnd", { ...plenty, mostTime: 300 }),
      reader("settings", plenty),
      reader("fail", plenty).catch((error: Error) => error.message),
    ]),
  ).toEqual([tooHeavy, tooHeavy, tooHeavy, {}, "reading a file failed: RangeError"]);
});

test("every refusal has its sentence in every language", async () => {
  for (const locale of locales) {
    const sentences = messagesOf(locale, "import").fileProblems;
    const pictures = messagesOf(locale, "pages").pictureProblems;
    expect([sentences.tooFar, sentences.tooHeavy, sentences.busy, pictures.tooHeavy, pictures.busy]).not.toContain("");
  }
});

test("the sample of a workbook with one far cell is refused", async () => {
  const sample = fileURLToPath(new URL("../support/far-cell.xlsx", import.meta.url));
  expect(outcomeOf(await readList(readFileSync(sample)))).toBe("tooFar");
});
