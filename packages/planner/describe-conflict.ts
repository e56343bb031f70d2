/**
 * A conflict in words: each limit once, its years told together; what only keeps the books (balances,
 * counting of imports) last and in one sentence, for nobody can move it.
 */
import { nameOf, rowOf } from "@lodestone/mission/mission";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { describeRow } from "./describe-row.ts";
import type { Formulation } from "./formulate.ts";
import type { Family } from "./rows.ts";

/** Families whose subject is a commodity and which only keep its books. */
const books: readonly Family[] = ["balance", "counted-import"];

export function describeConflict(formulation: Formulation, rows: readonly number[]): Sentence[] {
  const limits = sameLimits(formulation, rows).map((members) => {
    const meaning = formulation.rows.meaning(members[0] ?? 0);
    const { what } = describeRow(formulation, meaning);
    if (meaning.year < 0 || members.length === 1) return what;
    const last = Math.max(...members.map((row) => formulation.rows.meaning(row).year));
    return sentence("limit.years", { what, last: formulation.inputs.years[last] ?? 0 });
  });
  const kept = rows
    .map((row) => formulation.rows.meaning(row))
    .filter(({ family }) => books.includes(family));
  if (kept.length === 0) return limits;
  const { commodities, mission } = formulation.inputs;
  const names = [...new Set(kept.map(({ subject }) => subject))].map((c) =>
    nameOf(rowOf(mission, "commodities", commodities[c] ?? "")),
  );
  return [...limits, sentence("limit.books", { commodities: names })];
}

/** Rows that are one limit to people: one family and subject, whatever the year. */
export function sameLimits(
  { rows: meanings, inputs }: Formulation,
  rows: readonly number[],
): number[][] {
  const limits = new Map<string, number[]>();
  for (const row of rows) {
    const { family, subject } = meanings.meaning(row);
    if (books.includes(family)) continue;
    // A site's projects stand on one ground; their capacity is one limit to whoever builds it.
    const ground = family === "capacity" ? inputs.projects[subject]?.site : subject;
    const key = `${family} ${ground ?? ""}`;
    limits.set(key, [...(limits.get(key) ?? []), row]);
  }
  return [...limits.values()];
}
