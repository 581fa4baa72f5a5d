import sharp, { type Metadata, type Sharp } from "sharp";
import type { PictureFormat } from "@/lib/db/generated/enums";

/** What a camera or a telephone makes; never SVG, which can carry scripts. Told by the bytes, not by the name. */
const accepted = new Set(["jpeg", "png", "webp", "gif", "heif", "tiff"]);

/** A picture of more pixels is refused before it is unpacked: a small file can unpack to fill the memory. */
const MOST_PIXELS = 50_000_000;

/** The widths that pictures are served in, in pixels; a smaller picture in its own. */
const WIDTHS = [480, 960, 1600];

export type EncodedPicture = {
  width: number;
  height: number;
  files: { format: PictureFormat; width: number; bytes: Uint8Array<ArrayBuffer> }[];
};

export type EncodeResult =
  | { ok: true; picture: EncodedPicture }
  | { ok: false; reason: "notAPicture" | "tooManyPixels" | "broken" };

/**
 * Makes a picture anew in modern formats and fitting sizes: upright, without what the camera wrote into it (place,
 * time, owner), whatever the file was called. Transparent parts become white in JPEG. Of an animation the first frame.
 */
export async function encodePicture(source: Uint8Array): Promise<EncodeResult> {
  // Each picture has a process of its own (store-picture.ts), which needs no cache and leaves the other cores alone.
  sharp.cache(false);
  sharp.concurrency(1);
  const metadata = await readMetadata(source);
  if (!metadata || !accepted.has(metadata.format)) return { ok: false, reason: "notAPicture" };
  if (metadata.width * metadata.height > MOST_PIXELS) return { ok: false, reason: "tooManyPixels" };
  try {
    return { ok: true, picture: await encodeAll(source, metadata) };
  } catch {
    return { ok: false, reason: "broken" };
  }
}

const open = (source: Uint8Array) => sharp(source, { limitInputPixels: MOST_PIXELS, failOn: "error" });

/** Only the head of the file is read for it; null when nothing there can be read. */
async function readMetadata(source: Uint8Array): Promise<Metadata | null> {
  try {
    return await sharp(source, { limitInputPixels: false }).metadata();
  } catch {
    return null;
  }
}

async function encodeAll(source: Uint8Array, { autoOrient: { width, height } }: Metadata): Promise<EncodedPicture> {
  const largest = Math.min(width, WIDTHS.at(-1) ?? width);
  // Decoded once, in the largest size that is served: the others are made from it.
  const { data, info } = await open(source).autoOrient().resize({ width: largest }).raw().toBuffer({
    resolveWithObject: true,
  });
  const files: EncodedPicture["files"] = [];
  for (const each of new Set([...WIDTHS.filter((each) => each < largest), largest])) {
    const sized = sharp(data, { raw: info }).resize({ width: each });
    for (const [format, encode] of Object.entries(encoders) as [PictureFormat, (image: Sharp) => Sharp][]) {
      const bytes = await encode(sized.clone()).toBuffer();
      files.push({ format, width: each, bytes: new Uint8Array(bytes) });
    }
  }
  return { width, height, files };
}

const encoders: Record<PictureFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 50, effort: 3 }),
  webp: (image) => image.webp({ quality: 78 }),
  jpeg: (image) => image.flatten({ background: "#ffffff" }).jpeg({ quality: 80, mozjpeg: true }),
};
