/**
 * The verifier beside the prover: they share no code. Known answers are the trees of RFC 6962 2.1.3
 * and of the reference log of Certificate Transparency.
 */
import { createHash } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { linkHash, NO_HASH, trailText, transferText } from "@lodestone/register/ledger/chain";
import {
  headLine,
  PROOF_FORMAT,
  ProofTree,
  rowLine,
  type ProvedRow,
} from "@lodestone/register/ledger/proof";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

interface Kept {
  readonly chain: string;
  readonly size: number;
  readonly root: string;
}
interface Verifier {
  rootOf(rows: readonly Buffer[]): Buffer;
  includes(
    row: Buffer,
    index: number,
    size: number,
    proof: readonly Buffer[],
    root: Buffer,
  ): boolean;
  continues(
    earlier: number,
    earlierRoot: Buffer,
    size: number,
    root: Buffer,
    proof: readonly Buffer[],
  ): boolean;
  verify(lines: readonly string[], kept?: readonly Kept[]): Promise<{ faults: string[] }>;
}
const file = path.join(import.meta.dirname, "verify-proof.mjs");
const verifier = (await import(pathToFileURL(file).href)) as Verifier;

const bytes = (hex: string) => Buffer.from(hex, "hex");
const hexes = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString("hex"));
const sha256 = (...parts: readonly Uint8Array[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

describe("known answers", () => {
  const leaves = [
    ...["", "00", "10", "2021", "3031", "40414243"],
    ...["5051525354555657", "606162636465666768696a6b6c6d6e6f"],
  ].map(bytes);

  test("the roots of the reference log, from no row to eight", () => {
    const roots = [
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    for (const [size, root] of roots.entries()) {
      const rows = leaves.slice(0, size);
      expect(new ProofTree(rows).root.toString("hex")).toBe(root);
      expect(verifier.rootOf(rows).toString("hex")).toBe(root);
    }
  });

  test("the sixth row of eight leads to the root by the hashes of the reference log", () => {
    expect(hexes(new ProofTree(leaves).inclusion(5))).toEqual([
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
  });

  test("the seven rows of RFC 6962 2.1.3: its four ways to the root and its three proofs", () => {
    const seven = leaves.slice(0, 7);
    const leaf = seven.map((row) => sha256(Buffer.of(0), row));
    const join = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right);
    const [a, b, c, d, e, f, j] = leaf as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];
    const [g, h, i] = [join(a, b), join(c, d), join(e, f)];
    const [k, l] = [join(g, h), join(i, j)];
    const tree = new ProofTree(seven);
    expect(hexes(tree.inclusion(0))).toEqual(hexes([b, h, l]));
    expect(hexes(tree.inclusion(3))).toEqual(hexes([c, g, l]));
    expect(hexes(tree.inclusion(4))).toEqual(hexes([f, j, k]));
    expect(hexes(tree.inclusion(6))).toEqual(hexes([i, k]));
    expect(hexes(tree.consistency(3))).toEqual(hexes([c, d, g, l]));
    expect(hexes(tree.consistency(4))).toEqual(hexes([l]));
    expect(hexes(tree.consistency(6))).toEqual(hexes([i, j, k]));
  });
});

describe("laws", () => {
  const rows = fc
    .array(fc.uint8Array({ maxLength: 4 }), { minLength: 1, maxLength: 70 })
    .map((all) => all.map((one) => Buffer.from(one)));

  test("every row leads to the root, and another row or root does not", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (all, pick) => {
        const tree = new ProofTree(all);
        const at = pick % all.length;
        const row = all[at] ?? Buffer.alloc(0);
        const way = tree.inclusion(at);
        expect(verifier.rootOf(all).equals(tree.root)).toBe(true);
        expect(verifier.includes(row, at, all.length, way, tree.root)).toBe(true);
        const other = Buffer.concat([row, Buffer.of(7)]);
        expect(verifier.includes(other, at, all.length, way, tree.root)).toBe(false);
        expect(verifier.includes(row, at, all.length, way, sha256(tree.root))).toBe(false);
        if (way.length > 0) {
          expect(verifier.includes(row, at, all.length, way.slice(1), tree.root)).toBe(false);
        }
      }),
    );
  });

  test("a longer chain proves that it continues a shorter, and one with a changed row does not", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (all, pick, changed) => {
        const earlier = 1 + (pick % all.length);
        const tree = new ProofTree(all);
        const before = new ProofTree(all.slice(0, earlier)).root;
        const proof = tree.consistency(earlier);
        expect(verifier.continues(earlier, before, all.length, tree.root, proof)).toBe(true);
        const others = all.map((row, i) =>
          i === changed % earlier ? Buffer.concat([row, Buffer.of(7)]) : row,
        );
        const other = new ProofTree(others);
        const forged = other.consistency(earlier);
        expect(verifier.continues(earlier, before, all.length, other.root, forged)).toBe(false);
      }),
    );
  });
});

/** Three transfers of two commands, as the ledger would hold them. */
function books(): { lines: string[]; root: (size: number) => string } {
  const ledger: ProvedRow[] = [];
  let prevHash = NO_HASH;
  const moves = [
    ["approve-outlay", "source", "outlay", 500n, 1n],
    ["approve-outlay", "source", "outlay", 70n, 1n],
    ["opening", "source", "outlay", 3n, 2n],
  ] as const;
  for (const [index, [kind, from, to, amountPaise, auditNo]] of moves.entries()) {
    const number = BigInt(index + 1);
    const text = transferText({
      ...{ transferNo: number, auditNo, kind, caseId: "a/claim/1", amountPaise },
      ...{ from: `f/s/all/${from}`, to: `f/s/all/${to}`, effectiveOn: "2028-07-31" },
      ...{ reverses: null, priorPeriodApprovers: null },
    });
    const hash = linkHash(prevHash, text);
    ledger.push({ number, prevHash, hash, text });
    prevHash = hash;
  }
  const trail: ProvedRow[] = [];
  prevHash = NO_HASH;
  for (const [auditNo, first, last] of [
    [1n, 1n, 2n],
    [2n, 3n, 3n],
  ] as const) {
    const text = trailText({
      ...{ auditNo, at: "2028-07-31T10:00:00Z", recordedAt: "2028-07-31T10:00:00.25Z" },
      ...{ actor: "00000000-0000-4000-8000-000000000001", role: "finance", forActor: null },
      ...{ verb: "move", subjectKind: "fund", subject: "s", key: `k${auditNo}` },
      ...{ bodyHash: NO_HASH, detail: {}, result: {}, caps: null, closes: null },
      transfers: { first, last, lastHash: ledger[Number(last) - 1]?.hash ?? "" },
    });
    const hash = linkHash(prevHash, text);
    trail.push({ number: auditNo, prevHash, hash, text });
    prevHash = hash;
  }
  const treeOf = (rows: readonly { readonly hash: string }[]) =>
    new ProofTree(rows.map(({ hash }) => bytes(hash)));
  const end = (rows: readonly { readonly hash: string }[], earlierSizes: readonly number[]) => ({
    lastHash: rows.at(-1)?.hash ?? NO_HASH,
    earlierSizes,
  });
  const lines = [
    JSON.stringify(PROOF_FORMAT),
    ...ledger.map((row) => rowLine("ledger", row)),
    headLine("ledger", treeOf(ledger), end(ledger, [2])),
    ...trail.map((row) => rowLine("trail", row)),
    headLine("trail", treeOf(trail), end(trail, [])),
  ];
  return { lines, root: (size) => treeOf(ledger.slice(0, size)).root.toString("hex") };
}

describe("a proof file", () => {
  test("holds, and continues from the root that was kept", async () => {
    const { lines, root } = books();
    const kept = [
      { chain: "ledger", size: 2, root: root(2) },
      { chain: "ledger", size: 3, root: root(3) },
    ];
    expect((await verifier.verify(lines, kept)).faults).toEqual([]);
  });

  test("with another root kept it is told that it does not continue", async () => {
    const { lines, root } = books();
    const kept = [{ chain: "ledger", size: 2, root: root(1) }];
    expect((await verifier.verify(lines, kept)).faults).toEqual([
      "ledger: it does not continue from the 2 rows of the root you kept",
    ]);
  });

  test.each([
    [
      "an amount changed",
      (lines: string[]) =>
        lines.map((line) => line.replace(String.raw`\"70\"`, String.raw`\"71\"`)),
    ],
    ["a row left out", (lines: string[]) => lines.toSpliced(2, 1)],
    ["the last row cut off", (lines: string[]) => lines.toSpliced(3, 1)],
    [
      "two rows exchanged",
      (lines: string[]) => lines.with(1, lines[2] ?? "").with(2, lines[1] ?? ""),
    ],
    ["a row twice", (lines: string[]) => lines.toSpliced(2, 0, lines[1] ?? "")],
    ["an end left out", (lines: string[]) => lines.toSpliced(4, 1)],
    [
      "a row of the trail left out and its end told anew",
      (lines: string[]) => {
        const row = JSON.parse(lines[5] ?? "") as { hash: string };
        const tree = new ProofTree([bytes(row.hash)]);
        const head = headLine("trail", tree, { lastHash: row.hash, earlierSizes: [] });
        return [...lines.slice(0, 6), head];
      },
    ],
  ])("with %s is refused", async (_, tamper) => {
    const { lines } = books();
    const tampered = tamper(lines);
    expect(tampered).not.toEqual(lines);
    expect((await verifier.verify(tampered)).faults).not.toEqual([]);
  });
});
