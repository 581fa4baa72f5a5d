import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { type EncodeResult, encodePicture } from "./encode-picture";
import { LARGEST_FILE } from "./rules";

export type StoreResult =
  | { ok: true; id: string }
  | { ok: false; reason: "tooLarge" | Extract<EncodeResult, { ok: false }>["reason"] };

/** Keeps an uploaded picture in the database, where every instance sees it. The file itself is not kept. */
export async function storePicture(
  { db, clock }: { db: Db; clock: Clock },
  { source, userId }: { source: Uint8Array; userId: string },
): Promise<StoreResult> {
  if (source.byteLength > LARGEST_FILE) return { ok: false, reason: "tooLarge" };
  const encoded = await encodePicture(source);
  if (!encoded.ok) return encoded;
  const { files, ...size } = encoded.picture;
  const { id } = await db.picture.create({
    data: { ...size, uploadedAt: clock.now(), uploadedById: userId, files: { create: files } },
    select: { id: true },
  });
  return { ok: true, id };
}
