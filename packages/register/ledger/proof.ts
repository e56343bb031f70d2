/**
 * The tree of RFC 6962 (Certificate Transparency, section 2.1) over the hashes of a chain: with its
 * root kept elsewhere, a few hashes prove that a row was entered, and that what stood at an earlier
 * root still stands. tools/verify-proof.mjs checks what is proved here, without this program.
 */
import { createHash } from "node:crypto";

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

const sha256 = (...parts: readonly Uint8Array[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export class ProofTree {
  /** From the leaves up; a node without a neighbour stands for itself one level higher. */
  readonly #levels: readonly (readonly Buffer[])[];

  constructor(rows: readonly Uint8Array[]) {
    let level: readonly Buffer[] = rows.map((row) => sha256(LEAF, row));
    const levels = [level];
    while (level.length > 1) {
      level = joined(level);
      levels.push(level);
    }
    this.#levels = levels;
  }

  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  get root(): Buffer {
    return this.#levels.at(-1)?.[0] ?? sha256();
  }

  /** PATH(m, D[n]) of the RFC: what is hashed with the row, from below upwards. */
  inclusion(index: number): Buffer[] {
    if (index < 0 || index >= this.size) throw new RangeError(`the tree has no row ${index}`);
    return this.#levels.flatMap((level, height) => level[(index >> height) ^ 1] ?? []);
  }

  /** PROOF(m, D[n]) of the RFC: that the first rows are the tree that once had only those. */
  consistency(earlierSize: number): Buffer[] {
    if (earlierSize < 0 || earlierSize > this.size) {
      throw new RangeError(`the tree never had ${earlierSize} rows`);
    }
    return earlierSize === 0 ? [] : this.#subproof(earlierSize, 0, this.size, true);
  }

  #subproof(earlier: number, start: number, end: number, known: boolean): Buffer[] {
    const size = end - start;
    if (earlier === size) return known ? [] : [this.#node(start, end)];
    const left = 2 ** (Math.ceil(Math.log2(size)) - 1);
    const middle = start + left;
    return earlier <= left
      ? [...this.#subproof(earlier, start, middle, known), this.#node(middle, end)]
      : [...this.#subproof(earlier - left, middle, end, false), this.#node(start, middle)];
  }

  #node(start: number, end: number): Buffer {
    const height = Math.ceil(Math.log2(end - start));
    const node = this.#levels[height]?.[start >> height];
    if (!node) throw new RangeError(`the tree has no node over ${start} to ${end}`);
    return node;
  }
}

function joined(level: readonly Buffer[]): Buffer[] {
  const pairs = Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => i * 2);
  return pairs.flatMap((i) => {
    const [left, right] = [level[i], level[i + 1]];
    if (!left) return [];
    return right ? sha256(NODE, left, right) : left;
  });
}

const hexOf = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString("hex"));

/**
 * The lines of a proof file, each JSON: what it is; the rows, each with the text that was hashed and
 * its way to the root; and for each chain where it ends and its root.
 */
export const PROOF_FORMAT = { format: "lodestone-proof", version: 1 } as const;

/** A row of a chain with the text that was hashed for it. */
export interface ProvedRow {
  readonly number: bigint;
  readonly prevHash: string;
  readonly hash: string;
  readonly text: string;
}

export function rowLine(
  chain: string,
  { number, prevHash, hash, text }: ProvedRow,
  tree?: ProofTree,
): string {
  const inclusion = tree && hexOf(tree.inclusion(Number(number) - 1));
  return JSON.stringify({ chain, number: String(number), prevHash, hash, text, inclusion });
}

export interface ChainEnd {
  readonly lastHash: string;
  /** Sizes of the chain at which somebody kept its root. */
  readonly earlierSizes: readonly number[];
}

export function headLine(chain: string, tree: ProofTree, end: ChainEnd): string {
  const consistency = end.earlierSizes
    .filter((size) => size > 0 && size <= tree.size)
    .map((size) => ({ size, proof: hexOf(tree.consistency(size)) }));
  const root = tree.root.toString("hex");
  return JSON.stringify({
    head: { chain, size: tree.size, lastHash: end.lastHash, root, consistency },
  });
}
