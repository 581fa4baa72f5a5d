import type { PictureFormat } from "@/lib/db/generated/enums";

/** A picture of the database: its size, and the widths it is served in, the smallest first. Pixels. */
export type PictureView = { id: string; width: number; height: number; widths: number[] };

/** The address of a picture's file. What is there never changes, so it may be kept for ever. */
export function pictureAddress(id: string, width: number | "preview", format: PictureFormat = "jpeg"): string {
  return `/api/pictures/${id}/${width}.${format}`;
}
