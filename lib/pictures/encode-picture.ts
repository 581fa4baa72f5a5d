import sharp, { type Metadata, type Sharp } from "sharp";
import type { PictureFormat } from "@/lib/db/generated/enums";

/**
 * The accepted formats, which cameras and phones create. The format is detected from the bytes and not from the file
 * name. SVG must not be accepted, because an SVG file can contain scripts.
 */
const accepted = new Set(["jpeg", "png", "webp", "gif", "heif", "tiff"]);

/**
 * The largest number of pixels. A picture with more pixels is refused before it is decoded, because decoding even a
 * small file can need a lot of memory.
 */
const MOST_PIXELS = 50_000_000;

/**
 * The widths in which pictures are sent to browsers, in pixels. A picture is never enlarged. If a picture is narrower
 * than some of these widths, its own width is used instead of them.
 */
const WIDTHS = [480, 960, 1600];

/**
 * A picture in all formats and widths. `width` and `height` are the size of the uploaded picture in pixels, after the
 * picture was rotated upright.
 */
type EncodedPicture = {
  width: number;
  height: number;
  files: { format: PictureFormat; width: number; bytes: Uint8Array<ArrayBuffer> }[];
};

export type EncodeResult =
  | { ok: true; picture: EncodedPicture }
  | { ok: false; reason: "notAPicture" | "tooManyPixels" | "broken" };

/**
 * Encodes a picture in all formats and widths that are sent to browsers. The picture is rotated upright and loses its
 * metadata, such as place, time and owner. Transparent parts become white in JPEG. Only the first frame of an animation
 * is kept. Refuses a file that is not an accepted picture, has too many pixels or is broken.
 */
export async function encodePicture(source: Uint8Array): Promise<EncodeResult> {
  // Each picture is encoded in a separate process (store-picture.ts), so a cache would not help. With one thread, the
  // other processor cores remain free for the site.
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

/** Reads only the header of the file. Returns null if the header cannot be read. */
async function readMetadata(source: Uint8Array): Promise<Metadata | null> {
  try {
    return await sharp(source, { limitInputPixels: false }).metadata();
  } catch {
    return null;
  }
}

async function encodeAll(source: Uint8Array, { autoOrient: { width, height } }: Metadata): Promise<EncodedPicture> {
  const largest = Math.min(width, WIDTHS.at(-1) ?? width);
  // The picture is decoded only once, in the largest width that is needed. The smaller pictures are made from the
  // result.
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
