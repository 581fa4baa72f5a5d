import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { apart, type ReadingRefused } from "@/lib/file-reader/read-apart";
import { LARGEST_FILE, looksLikePicture } from "./accepted-files";
import type { EncodeResult, encodePicture } from "./encode-picture";

export type StoreResult =
  | { ok: true; id: string }
  | { ok: false; reason: "tooLarge" | Extract<EncodeResult | ReadingRefused, { ok: false }>["reason"] };

/** Decoders of pictures are where the memory goes: 50 megapixels that can't be read in strips are 400 megabytes. */
const encodeApart = apart<typeof encodePicture>("lib/pictures/encode-picture.ts", "encodePicture", {
  mostMemory: 900_000_000,
  mostTime: 60_000,
});

/** Makes a picture that somebody brought anew, where it can do no harm (encode-picture.ts). */
export async function readPicture(source: Uint8Array): Promise<EncodeResult | ReadingRefused> {
  return looksLikePicture(source) ? encodeApart(source) : { ok: false, reason: "notAPicture" };
}

/** Keeps an uploaded picture in the database, where every instance sees it. The file itself is not kept. */
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
