/**
 * What a plan was made from, as hashes: one for each table and one for the whole. The digest
 * (SHA-256 in every face) is handed in, for Node and a browser offer it under different names.
 */
import type { PackInfo } from "@lodestone/mission/info";
import { scenarioFile, type PackFiles } from "@lodestone/mission/read-mission";

/** SHA-256 of some bytes as small hexadecimal digits. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

export interface PackFingerprint {
  readonly name: string;
  readonly hash: string;
  /** The hash of each file by its path in the pack. */
  readonly files: Readonly<Record<string, string>>;
}

/** The dates and years of a pack under this name; its descriptor's text follows from the program. */
const INFO = "info";

/**
 * The whole's hash is that of its files' hashes, sorted by name, a line each: what `sha256sum` would
 * print. A scenario counts only where the plan was made with it.
 */
export async function packFingerprint(
  files: PackFiles,
  info: PackInfo,
  scenario: string | undefined,
  digest: Digest,
): Promise<PackFingerprint> {
  const encoder = new TextEncoder();
  const patch = scenario === undefined ? undefined : scenarioFile(scenario);
  const counted = [...files].filter(
    ([file]) => file.endsWith(".csv") && (!file.includes("/") || file === patch),
  );
  const { asOf, priceYear, firstYear, lastYear } = info;
  const dates = [asOf, priceYear, firstYear, lastYear].join(" ");
  const hashes: [string, string][] = [[INFO, await digest(encoder.encode(dates))]];
  for (const [file, bytes] of counted) hashes.push([file, await digest(bytes)]);
  hashes.sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = hashes.map(([file, hash]) => `${hash}  ${file}\n`).join("");
  return {
    name: info.name,
    hash: await digest(encoder.encode(lines)),
    files: Object.fromEntries(hashes),
  };
}

/** The files that two fingerprints do not share, by name. */
export function differingFiles(before: PackFingerprint, after: PackFingerprint): string[] {
  const names = new Set([...Object.keys(before.files), ...Object.keys(after.files)]);
  return [...names].filter((file) => before.files[file] !== after.files[file]).sort();
}
