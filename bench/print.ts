/** The bench's findings as a table for people. */
import type { Summary, Unit } from "./figure.ts";

const HEAD = ["figure", "median", "least .. most", "limit", "of the limit", "against a peer"];

export function printFindings(
  summaries: readonly Summary[],
  counts: Readonly<Record<string, number>>,
  notes: readonly string[] = [],
): string {
  return [
    "",
    Object.entries(counts)
      .map(([name, count]) => `${spaced(name)} ${count.toLocaleString("en-IN")}`)
      .join(" · "),
    "",
    ...tableOf(summaries),
    "",
    ...verdict(summaries),
    ...notes,
  ].join("\n");
}

function tableOf(summaries: readonly Summary[]): string[] {
  const rows = [HEAD, ...summaries.map(cellsOf)];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  return rows.map(line);
}

function cellsOf(one: Summary): string[] {
  return [
    one.name,
    amount(one.median, one.unit),
    `${amount(one.least, one.unit)} .. ${amount(one.most, one.unit)}`,
    one.limit === undefined ? "" : amount(one.limit, one.unit),
    one.ofLimit === undefined ? "" : ratio(one.ofLimit),
    one.ofPeer === undefined ? "" : `${ratio(one.ofPeer)} of ${one.peer}`,
  ];
}

/**
 * A limit missed is told and not failed, with the least round beside it: when that one is within
 * the limit, the machine was likely busy with something else.
 */
function verdict(summaries: readonly Summary[]): string[] {
  const told = summaries.flatMap(({ name, unit, median, least, limit }) => {
    if (limit === undefined || median <= limit) return [];
    const [had, most, best] = [median, limit, least].map((value) => amount(value, unit));
    const all = least > limit ? "over it too" : "within it";
    return [
      `Over its limit: ${name}, ${had} against ${most}; its least round, ${best}, is ${all}.`,
    ];
  });
  const beside = summaries.flatMap(({ name, peer, ofPeer = 0, ofPeerMost = Infinity }) =>
    ofPeer <= ofPeerMost
      ? []
      : [`Over its limit: ${name}, ${ratio(ofPeer)} of ${peer} against ${ratio(ofPeerMost)}.`],
  );
  const missed = [...told, ...beside];
  return missed.length > 0 ? missed : ["Every figure that has a limit is within it."];
}

function amount(value: number, unit: Unit): string {
  if (unit === "iterations") return value.toFixed(0);
  if (unit === "relative") return value.toExponential(1);
  if (unit === "exponent") return value.toFixed(2);
  if (unit === "MB") return `${value.toFixed(0)} MB`;
  return value < 1 ? `${(value * 1000).toFixed(value < 0.01 ? 1 : 0)} ms` : `${value.toFixed(2)} s`;
}

/** Two digits that mean something, at any size. */
function ratio(value: number): string {
  return value.toFixed(value < 0.1 ? 3 : 2);
}

/** "nonZeros" as "non-zeros" */
function spaced(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
