/**
 * Where the bytes of evidence lie: in the data folder, outside the web's reach, each file under the
 * hash of its bytes. The name a sender gave is kept as words in the database and is never a path.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import { nameKept } from "./file-name.ts";
import { mediaTypes, type MediaType } from "./media-types.ts";

export const EVIDENCE_BYTES_MOST = 20 * 1024 * 1024;

export interface StoredFile {
  readonly sha256: string;
  readonly sizeBytes: bigint;
  readonly mediaType: string;
  readonly fileName: string;
}

export class EvidenceFolder {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = path.join(dataFolder, "evidence");
  }

  /** Takes a file in: written aside, looked at whole, and only then given its place. */
  async keep(name: string, bytes: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const aside = path.join(this.#folder, `incoming-${randomUUID()}`);
    try {
      const written = await write(aside, bytes);
      const fileName = nameKept(name);
      const mediaType = kindOf(await readFile(aside), fileName);
      const place = this.#placeOf(written.sha256);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      await rename(aside, place);
      return { ...written, mediaType, fileName };
    } finally {
      await rm(aside, { force: true });
    }
  }

  /** The bytes of a hash; undefined where the folder no longer holds them as they were. */
  async read(sha256: string): Promise<Buffer | undefined> {
    const bytes = await readFile(this.#placeOf(sha256)).catch(() => undefined);
    const found = bytes && createHash("sha256").update(bytes).digest("hex");
    return found === sha256 ? bytes : undefined;
  }

  #placeOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256))
      throw new Error("evidence is found by the hash of its bytes");
    return path.join(this.#folder, sha256.slice(0, 2), sha256);
  }
}

async function write(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly sha256: string; readonly sizeBytes: bigint }> {
  const hash = createHash("sha256");
  let size = 0;
  const handle = await open(file, "wx", 0o600);
  try {
    for await (const part of bytes) {
      size += part.byteLength;
      if (size > EVIDENCE_BYTES_MOST) {
        const most = EVIDENCE_BYTES_MOST / (1024 * 1024);
        throw new Refusal(sentence("register.file-too-large", { most }));
      }
      hash.update(part);
      await handle.write(part);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (size === 0) throw new Refusal(sentence("register.file-empty"));
  return { sha256: hash.digest("hex"), sizeBytes: BigInt(size) };
}

/** The kind by the bytes, which must be the kind the name says. */
function kindOf(bytes: Uint8Array, fileName: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const named = mediaTypes.find(({ endings }) => endings.includes(ending));
  const known = mediaTypes.flatMap(({ endings }) => endings);
  if (!named) throw new Refusal(sentence("register.file-kind", { name: fileName, known }));
  if (!named.is(bytes))
    throw new Refusal(sentence("register.file-not-what-named", { name: fileName }));
  refuseFaulty(named, bytes, fileName);
  return named.mediaType;
}

function refuseFaulty(named: MediaType, bytes: Uint8Array, name: string): void {
  const fault = named.fault?.(bytes);
  if (fault === "macro") throw new Refusal(sentence("register.file-macro", { name }));
  if (fault === "bomb") throw new Refusal(sentence("register.file-bomb", { name }));
  if (fault !== undefined) throw new Refusal(sentence("register.file-broken", { name }));
}
