import type { PictureFormat } from "@/lib/db/generated/enums";

/** The address of a picture's file. What is there never changes, so it may be kept for ever. */
export function pictureAddress(id: string, width: number | "preview", format: PictureFormat = "jpeg"): string {
  return `/api/pictures/${id}/${width}.${format}`;
}
