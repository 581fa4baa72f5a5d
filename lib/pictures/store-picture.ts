import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { apart, type ReadingRefused } from "@/lib/file-reader/read-apart";
import { LARGEST_FILE, looksLikePicture } from "./accepted-files";
import type { EncodeResult, encodePicture } from "./encode-picture";

export type StoreResult =
  | { ok: true; id: string }
  | { ok: false; reason: "tooLarge" | Extract<EncodeResult | ReadingRefused, { ok: false }>["reason"] };

/**
 * Encodes a picture in a separate process. The limits are for memory, in bytes, and for processor time, in
 * milliseconds. Most of the memory is needed for decoding: 50 megapixels need 400 megabytes if the format cannot be
 * decoded in parts.
 */
const encodeApart = apart<typeof encodePicture>("lib/pictures/encode-picture.ts", "encodePicture", {
  mostMemory: 900_000_000,
  mostTime: 60_000,
});

/**
 * Encodes an uploaded picture (encode-picture.ts) in a separate process, where a malicious file can do no harm. Refuses
 * the picture if `encodePicture` refuses it, if encoding takes too much memory or time, or if too many other files are
 * being read.
 */
export async function readPicture(source: Uint8Array): Promise<EncodeResult | ReadingRefused> {
  return looksLikePicture(source) ? encodeApart(source) : { ok: false, reason: "notAPicture" };
}

/**
 * Stores an uploaded picture in the database, so that every instance of the site can send it to browsers. Only the
 * newly encoded files are stored, not `source`. Returns the id of the picture. Refuses a file that is too large
 * (`LARGEST_FILE`) or that `readPicture` refuses.
 */
export async function storePicture(
  { db, clock }: { db: Db; clock: Clock },
  { source, userId }: { source: Uint8Array; userId: string },
): Promise<StoreResult> {
  if (source.byteLength > LARGEST_FILE) return { ok: false, reason: "tooLarge" };
  const encoded = await readPicture(source);
  if (!encoded.ok) return encoded;
  const { files, ...size } = encoded.picture;
  const { id } = await db.picture.create({
    data: { ...size, uploadedAt: clock.now(), uploadedById: userId, files: { create: files } },
    select: { id: true },
  });
  return { ok: true, id };
}
