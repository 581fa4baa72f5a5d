/** The largest picture file that is taken, in bytes: what a good camera makes. */
export const LARGEST_FILE = 15 * 1024 * 1024;

/** How the kinds of pictures that are taken begin, as text of one letter a byte. */
const beginnings = [/^\xff\xd8\xff/, /^\x89PNG/, /^RIFF.{4}WEBP/s, /^GIF8[79]a/, /^.{4}ftyp/s, /^(?:II\*\0|MM\0\*)/];

/** Whether a file begins as a picture: nothing else is given to a decoder at all. */
export function looksLikePicture(source: Uint8Array): boolean {
  const beginning = Buffer.from(source.subarray(0, 16)).toString("latin1");
  return beginnings.some((pattern) => pattern.test(beginning));
}
