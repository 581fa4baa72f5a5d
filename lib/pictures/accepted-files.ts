/** The largest accepted picture file, in bytes. A photo from a good camera is smaller. */
export const LARGEST_FILE = 15 * 1024 * 1024;

/** The patterns that match the first bytes of the accepted file formats. The bytes must be decoded as latin1 first. */
const beginnings = [/^\xff\xd8\xff/, /^\x89PNG/, /^RIFF.{4}WEBP/s, /^GIF8[79]a/, /^.{4}ftyp/s, /^(?:II\*\0|MM\0\*)/];

/**
 * Checks whether the first bytes of a file are those of a picture. Other files are refused before a decoder reads them.
 */
export function looksLikePicture(source: Uint8Array): boolean {
  const beginning = Buffer.from(source.subarray(0, 16)).toString("latin1");
  return beginnings.some((pattern) => pattern.test(beginning));
}
