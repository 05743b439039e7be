/** Opens a ZIP archive, as workbook files are, with what every browser brings. */

export interface Archive {
  /** A part as text; null if there is none of this path. Rejects if it is damaged. */
  readonly text: (path: string) => Promise<string | null>;
}

/** Thrown for bytes that are no archive, or one of a kind that workbooks are not. */
class NotAnArchive extends Error {}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** What a part may unpack to; a roster of 100,000 people stays far below. */
const MOST_BYTES = 300_000_000;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** Where the directory begins, and how many entries it has. A comment may follow its end. */
function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_MARK)
      return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new NotAnArchive();
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY_MARK) throw new NotAnArchive();
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const path = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + (name ?? 0)));
    entries.set(path, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The bytes of an entry as they are packed. Its own head may be longer than the directory says. */
function packedBytes(bytes: Uint8Array, { at, packed }: Entry): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return Uint8Array.from(bytes.subarray(start, start + packed));
}

async function unpack(bytes: Uint8Array, entry: Entry): Promise<string> {
  if (entry.size > MOST_BYTES || ![STORED, DEFLATED].includes(entry.method)) throw new NotAnArchive();
  const packed = new Blob([packedBytes(bytes, entry)]);
  if (entry.method === STORED) return packed.text();
  return new Response(packed.stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
}

/** Throws `NotAnArchive`. */
export function openArchive(bytes: Uint8Array): Archive {
  try {
    const entries = readDirectory(bytes);
    return {
      text: async (path) => {
        const entry = entries.get(path);
        return entry ? unpack(bytes, entry) : null;
      },
    };
  } catch (fault) {
    // Lengths that lead out of the file are damage of another kind.
    throw fault instanceof RangeError ? new NotAnArchive() : fault;
  }
}
