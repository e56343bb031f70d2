/**
 * Unpacks the parts of an XLSX file (a ZIP archive) that are asked for, and no more bytes than
 * allowed. Own code, for a workbook may come from anybody: a library that unpacks first and looks
 * later is filled by a few kilobytes. See docs/decisions/0010; the format is PKWARE's APPNOTE 6.3.
 */

/** What no honest workbook of tables reaches. */
export const UNPACKED_BYTES_MOST = 128 * 1024 * 1024;
const PARTS_MOST = 2_000;

export type ZipTrouble = "not-zip" | "damaged" | "too-large";

export class ZipRefused extends Error {
  readonly trouble: ZipTrouble;

  constructor(trouble: ZipTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

interface Entry {
  readonly method: number;
  readonly start: number;
  readonly packedBytes: number;
}

export class ZipParts {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;
  #budget = UNPACKED_BYTES_MOST;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#entries = this.#directory();
    } catch (error) {
      // A directory that points outside the file.
      throw error instanceof RangeError ? new ZipRefused("damaged") : error;
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A part as text; undefined where there is none. All parts together share one allowance. */
  async text(name: string): Promise<string | undefined> {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const packed = this.#packed(entry);
    if (entry.method === 0) {
      this.#spend(packed.length);
      return decode(packed);
    }
    if (entry.method !== 8) throw new ZipRefused("damaged");
    return decode(await this.#inflate(packed));
  }

  #spend(bytes: number): void {
    this.#budget -= bytes;
    if (this.#budget < 0) throw new ZipRefused("too-large");
  }

  /** Counts what comes out, whatever the archive says of its size. */
  async #inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const reader = new Blob([packed])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"))
      .getReader();
    for (;;) {
      let part: ReadableStreamReadResult<Uint8Array>;
      try {
        part = await reader.read();
      } catch {
        throw new ZipRefused("damaged");
      }
      if (part.done) break;
      length += part.value.length;
      chunks.push(part.value);
      try {
        this.#spend(part.value.length);
      } catch (error) {
        await reader.cancel();
        throw error;
      }
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  #packed({ start, packedBytes }: Entry): Uint8Array<ArrayBuffer> {
    const view = this.#view;
    if (start + 30 > this.#bytes.length || view.getUint32(start, true) !== 0x04034b50) {
      throw new ZipRefused("damaged");
    }
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (data + packedBytes > this.#bytes.length) throw new ZipRefused("damaged");
    return Uint8Array.from(this.#bytes.subarray(data, data + packedBytes));
  }

  /** The central directory, found from the end of the file (APPNOTE 4.3.12 and 4.3.16). */
  #directory(): Map<string, Entry> {
    const view = this.#view;
    const end = this.#endRecord();
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    // 0xffff and 0xffffffff announce the form for archives beyond 4 GB.
    if (count > PARTS_MOST || at === 0xffffffff) throw new ZipRefused("too-large");
    const entries = new Map<string, Entry>();
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new ZipRefused("damaged");
      const nameBytes = view.getUint16(at + 28, true);
      const name = decode(this.#bytes.subarray(at + 46, at + 46 + nameBytes));
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        packedBytes: view.getUint32(at + 20, true),
        start: view.getUint32(at + 42, true),
      });
      at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  }

  #endRecord(): number {
    const last = this.#bytes.length - 22;
    // A comment of at most 65,535 bytes may follow the record.
    for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
      if (this.#view.getUint32(at, true) === 0x06054b50) return at;
    }
    throw new ZipRefused("not-zip");
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}
