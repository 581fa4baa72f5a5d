import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { loadPictureFile, loadPictures } from "@/lib/pictures/queries";
import { storePicture } from "@/lib/pictures/store-picture";
import { blackRows, png } from "@/tests/support/hostile-files";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
const userId = "kuvaaja";

beforeAll(async () => {
  site = await createTestSite();
  await site.db.user.create({ data: { id: userId, name: "Kuvaaja", email: "kuvaaja@example.org" } });
});

const store = (source: Uint8Array) => storePicture(site, { source, userId });

const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#17494d" } });

const stored = async (source: Uint8Array) => {
  const result = await store(source);
  if (!result.ok) throw new Error(result.reason);
  const [picture] = await loadPictures(site, [result.id]);
  if (!picture) throw new Error("not there");
  return picture;
};

test("a photograph is served in modern formats and right sizes, upright and without what the camera told", async () => {
  const exif = { IFD0: { Artist: "Salainen Kuvaaja" }, IFD3: { GPSLatitudeRef: "N" } };
  const source = await photograph(2400, 1200).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(source.includes("Salainen")).toBe(true);
  const picture = await stored(source);
  expect(picture).toMatchObject({ width: 1200, height: 2400, widths: [480, 960, 1200] });
  for (const format of ["avif", "webp", "jpeg"] as const) {
    const file = await loadPictureFile(site, { id: picture.id, name: `480.${format}` });
    const metadata = await sharp(file?.bytes).metadata();
    expect(metadata).toMatchObject({ width: 480, height: 960, format: format === "avif" ? "heif" : format });
    expect([metadata.exif, metadata.orientation]).toEqual([undefined, undefined]);
  }
});

test("a small picture is not made larger", async () => {
  expect((await stored(await photograph(300, 200).png().toBuffer())).widths).toEqual([300]);
});

test("what is no picture is refused, whatever it is called", async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  );
  for (const source of [svg, Buffer.from("%PDF-1.7"), Buffer.from("<html>"), Buffer.alloc(0), Buffer.alloc(100)])
    expect(await store(source)).toEqual({ ok: false, reason: "notAPicture" });
});

test("a picture that breaks off is refused", async () => {
  const whole = await photograph(800, 800).jpeg().toBuffer();
  expect(await store(whole.subarray(0, whole.length / 2))).toMatchObject({ ok: false });
});

test("a small file that would unpack to gigabytes is refused before it is unpacked", async () => {
  const before = process.memoryUsage().rss;
  expect(await store(png(60_000, 60_000, blackRows(50, 60)))).toEqual({ ok: false, reason: "tooManyPixels" });
  expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
});

test("a file larger than a camera makes is refused", async () => {
  expect(await store(Buffer.alloc(15 * 1024 * 1024 + 1))).toEqual({ ok: false, reason: "tooLarge" });
});

test("there is no file of another name", async () => {
  const { id } = await stored(await photograph(300, 200).png().toBuffer());
  for (const name of ["301.webp", "300.svg", "300", "../300.webp", "300.webp.webp"])
    expect(await loadPictureFile(site, { id, name })).toBeNull();
  expect(await loadPictureFile(site, { id: "x", name: "300.webp" })).toBeNull();
});
