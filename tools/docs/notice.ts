/** NOTICE: whose work the software and the pack's figures stand on. */
import type { Mission } from "@lodestone/mission/mission";

const intro = `Lodestone
Copyright 2026 the Lodestone authors

The software is licensed under the Apache License, Version 2.0 (LICENSE).

Fonts served with the pages: Source Sans 3 and Source Serif 4 (Adobe) and Noto Sans Devanagari
(the Noto project authors), each under the SIL Open Font License 1.1.
Solver: HiGHS, MIT License, as WebAssembly in the npm package highs.

The tables of missions/india are licensed CC BY 4.0 as a compilation. Each figure keeps the terms of
the source it was taken from; single facts are cited, texts and tables are not copied. The tiny packs
beside it are CC0 1.0: their figures are invented to be worked on paper.

Sources of missions/india by their terms (missions/india/sources.csv has each in full):
`;

export function notice(mission: Mission): string {
  const byTerms = new Map<string, string[]>();
  for (const { licence, terms, publisher, title_en } of mission.sources) {
    const key = `${licence}. Terms: ${terms}.`;
    byTerms.set(key, [...(byTerms.get(key) ?? []), `${publisher}: ${title_en}`]);
  }
  const groups = [...byTerms].sort(([a], [b]) => a.localeCompare(b, "en"));
  const lines = groups.map(([terms, titles]) => {
    const listed = titles.sort((a, b) => a.localeCompare(b, "en")).map((title) => `  - ${title}`);
    return [`\n${terms}`, ...listed].join("\n");
  });
  return `${intro}${lines.join("\n")}\n`;
}
