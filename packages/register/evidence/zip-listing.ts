/**
 * What an office file says of itself, read from the list at its end without unpacking anything: that
 * it is of the kind, holds no macro, no name that climbs out of a folder, and no bomb.
 */
export type ZipFault = "other-kind" | "macro" | "bomb" | "broken";

const END_BYTES = 22;
const COMMENT_MOST = 65_535;
const UNPACKED_BYTES_MOST = 256 * 1024 * 1024;
/** A sheet of numbers packs to a twentieth; a bomb to a thousandth. */
const RATIO_MOST = 200;
const ENTRIES_MOST = 10_000;

export function zipFault(bytes: Uint8Array, folder: string): ZipFault | undefined {
  const entries = listing(bytes);
  if (!entries) return "broken";
  const names = entries.map(({ name }) => name);
  if (!names.includes("[Content_Types].xml") || !names.some((name) => name.startsWith(folder))) {
    return "other-kind";
  }
  if (
    names.some((name) => /vbaProject|\.bin$|activeX/i.test(name) && !/printerSettings/i.test(name))
  ) {
    return "macro";
  }
  if (names.some((name) => name.startsWith("/") || name.split(/[\\/]/).includes("..")))
    return "broken";
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const isBomb = unpacked > UNPACKED_BYTES_MOST || unpacked > packed * RATIO_MOST + 1024 * 1024;
  return isBomb ? "bomb" : undefined;
}

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** The central directory; undefined where it does not read. */
function listing(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > ENTRIES_MOST) return undefined;
  const entries: Entry[] = [];
  const text = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: text.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_BYTES - COMMENT_MOST);
  for (let at = view.byteLength - END_BYTES; at >= least; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}
