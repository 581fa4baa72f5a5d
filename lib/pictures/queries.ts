import type { Db } from "@/lib/db/client";
import { PictureFormat } from "@/lib/db/generated/enums";
import type { PictureView } from "./picture-address";

const isFormat = (text: string | undefined): text is PictureFormat =>
  Object.values(PictureFormat).some((format) => format === text);

/**
 * Returns a file of a picture by its name, such as `960.webp`; null if there is none. `preview.jpeg` is the smallest
 * JPEG file.
 */
export async function loadPictureFile(
  { db }: { db: Db },
  { id, name }: { id: string; name: string },
): Promise<{ bytes: Uint8Array<ArrayBuffer>; format: PictureFormat } | null> {
  const [, width = "", format] = /^(\d{1,5}|preview)\.([a-z]+)$/.exec(name) ?? [];
  if (!isFormat(format) || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const where = { pictureId: id, format, ...(width !== "preview" && { width: Number(width) }) };
  const file = await db.pictureFile.findFirst({ where, orderBy: { width: "asc" }, select: { bytes: true } });
  return file && { bytes: file.bytes, format };
}

/**
 * Returns all pictures, or those with the given ids, the newest upload first. Each picture has the widths in which it
 * is sent to browsers.
 */
export async function loadPictures({ db }: { db: Db }, ids?: readonly string[]): Promise<PictureView[]> {
  const pictures = await db.picture.findMany({
    ...(ids && { where: { id: { in: [...ids] } } }),
    orderBy: { uploadedAt: "desc" },
    select: { id: true, width: true, height: true, files: { distinct: ["width"], select: { width: true } } },
  });
  return pictures.map(({ files, ...picture }) => ({
    ...picture,
    widths: files.map(({ width }) => width).toSorted((a, b) => a - b),
  }));
}
