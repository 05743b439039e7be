/** Packs files into a ZIP archive, as workbook files are, with what every browser brings. */

const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_MARK = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** The first of January 1980, at midnight: when it was made is nobody's business. */
const DATE = 0x0021;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

type Field = readonly [bytes: 2 | 4, value: number];

/** Numbers side by side, lowest byte first. */
function record(fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

interface Entry {
  readonly path: Uint8Array;
  readonly packed: Uint8Array;
  /** What both heads of a file say of it. */
  readonly about: readonly Field[];
}

async function entryOf([name, text]: readonly [path: string, text: string]): Promise<Entry> {
  const path = new TextEncoder().encode(name);
  const bytes = new TextEncoder().encode(text);
  const packed = await deflate(bytes);
  const about: readonly Field[] = [
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, DATE],
    [4, crc32(bytes)],
    [4, packed.length],
    [4, bytes.length],
    [2, path.length],
    [2, 0],
  ];
  return { path, packed, about };
}

const localHead = ({ about }: Entry): Uint8Array => record([[4, LOCAL_MARK], ...about]);

/** `at`: where the file's own head begins. */
const directoryHead = ({ about }: Entry, at: number): Uint8Array =>
  record([[4, ENTRY_MARK], [2, VERSION], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]);

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** An archive of these texts, by their paths, in their order. */
export async function zip(files: ReadonlyMap<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await Promise.all([...files].map(entryOf));
  const contents: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  for (const entry of entries) {
    directory.push(directoryHead(entry, lengthOf(contents)), entry.path);
    contents.push(localHead(entry), entry.path, entry.packed);
  }
  const count: Field = [2, entries.length];
  const end = record([
    [4, END_MARK],
    [2, 0],
    [2, 0],
    count,
    count,
    [4, lengthOf(directory)],
    [4, lengthOf(contents)],
    [2, 0],
  ]);
  return joined([...contents, ...directory, end]);
}
