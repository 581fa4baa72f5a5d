import { constants, crc32, deflateRawSync } from "node:zlib";

/** A part of a page that is the same for all readers. `deflated` is the same part as complete blocks of DEFLATE. */
type Piece = Readonly<{ plain: Buffer; deflated: Buffer }>;

/**
 * A page with gaps for what is one reader's own. The gap with the name `gaps[i]` is between the pieces `i` and `i + 1`.
 */
export type Template<Gap extends string> = Readonly<{ pieces: readonly Piece[]; gaps: readonly Gap[]; bytes: number }>;

/**
 * Makes a template of a page that was rendered for an invented reader. `marks` contains, for each gap, the text that
 * stands in the page in its place. It must not occur anywhere else in the page.
 */
export function cutTemplate<Gap extends string>(html: string, marks: Readonly<Partial<Record<Gap, string>>>) {
  const gapOf = new Map(Object.entries<string | undefined>(marks).map(([gap, mark]) => [mark, gap as Gap]));
  const known = [...gapOf.keys()].filter((mark) => mark !== undefined);
  // A split by a pattern with a group also returns what the group has matched.
  const parts = known.length > 0 ? html.split(new RegExp(`(${known.map(literally).join("|")})`)) : [html];
  const pieces = parts.filter((_, index) => index % 2 === 0).map(toPiece);
  const gaps = parts.flatMap((part) => gapOf.get(part) ?? []);
  const bytes = pieces.reduce((sum, { plain, deflated }) => sum + plain.length + deflated.length, 0);
  return { pieces, gaps, bytes } satisfies Template<Gap>;
}

const literally = (text: string) => text.replaceAll(/[^\w-]/g, "\\$&");

function toPiece(text: string): Piece {
  const plain = Buffer.from(text);
  return { plain, deflated: deflateRawSync(plain, { finishFlush: constants.Z_FULL_FLUSH }) };
}

type Values<Gap extends string> = Readonly<Record<Gap, string>>;

/** Returns the page with the reader's own values, which must be HTML. */
export function fillPlain<Gap extends string>({ pieces, gaps }: Template<Gap>, values: Values<Gap>): Buffer {
  return Buffer.concat(pieces.flatMap(({ plain }, index) => [plain, valueAfter(index, gaps, values)]));
}

/**
 * Returns the page with the reader's own values, compressed with gzip. Only the values are new, and they are stored
 * without compression, so this is about as cheap as `fillPlain`.
 */
export function fillGzipped<Gap extends string>({ pieces, gaps }: Template<Gap>, values: Values<Gap>): Buffer {
  const parts: Buffer[] = [gzipHeader];
  let checksum = 0;
  let length = 0;
  pieces.forEach(({ plain, deflated }, index) => {
    const value = valueAfter(index, gaps, values);
    parts.push(deflated, ...storedBlocks(value));
    for (const part of [plain, value]) checksum = withPart(checksum, part);
    length += plain.length + value.length;
  });
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(length, 4);
  return Buffer.concat([...parts, lastBlock, trailer]);
}

// For an empty part, `crc32` would begin anew.
const withPart = (checksum: number, part: Buffer) => (part.length > 0 ? crc32(part, checksum) : checksum);

function valueAfter<Gap extends string>(index: number, gaps: readonly Gap[], values: Values<Gap>): Buffer {
  const gap = gaps[index];
  return Buffer.from(gap === undefined ? "" : values[gap]);
}

// The formats of gzip and DEFLATE are RFC 1952 and RFC 1951.
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const lastBlock = Buffer.from([1, 0, 0, 0xff, 0xff]);
const LARGEST_BLOCK = 0xffff;

/** Returns blocks of DEFLATE that contain `value` as it is. The block before must end at a whole byte. */
function storedBlocks(value: Buffer): Buffer[] {
  const blocks: Buffer[] = [];
  for (let start = 0; start < value.length; start += LARGEST_BLOCK) {
    const content = value.subarray(start, start + LARGEST_BLOCK);
    const head = Buffer.alloc(5);
    head.writeUInt16LE(content.length, 1);
    head.writeUInt16LE(content.length ^ 0xffff, 3);
    blocks.push(head, content);
  }
  return blocks;
}
