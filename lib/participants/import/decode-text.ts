/**
 * Finds the encoding of a text file: by its byte order mark, or by the zero bytes of UTF-16; otherwise it assumes
 * UTF-8.
 */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // In UTF-16, each letter of the site's languages has one zero byte, after it (little-endian) or before it
  // (big-endian).
  const pairs = bytes.subarray(0, 200);
  const zeros = (from: number) => pairs.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (zeros(1) > pairs.length / 4) return "utf-16le";
  if (zeros(0) > pairs.length / 4) return "utf-16be";
  return "utf-8";
}

/**
 * Decodes a text file that a spreadsheet program has saved: UTF-8 or UTF-16, with or without a byte order mark,
 * otherwise Windows-1252, which contains the letters of ISO-8859-1.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
