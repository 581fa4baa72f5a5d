/** The encoding of a text file's bytes: told by its mark, by the zeros of UTF-16, or by what UTF-8 allows. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Letters of our languages have a zero beside them in UTF-16.
  const pairs = bytes.subarray(0, 200);
  const zeros = (from: number) => pairs.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (zeros(1) > pairs.length / 4) return "utf-16le";
  if (zeros(0) > pairs.length / 4) return "utf-16be";
  return "utf-8";
}

/**
 * The text of a file that a spreadsheet saved: UTF-8 and UTF-16 with their marks or without, else Windows-1252, which has
 * ISO-8859-1 in it.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
