/** docs/data/<pack>.md: what a pack holds, how well it is known, and what it rests on. */
import { grades } from "@lodestone/mission/field";
import type { Mission } from "@lodestone/mission/mission";
import { tableList, type TableName } from "@lodestone/mission/pack-tables";
import type { LooseRow } from "@lodestone/mission/read-rows";

export function packPage(mission: Mission): string {
  const tables = tableList.filter(({ name }) => rowsOf(mission, name).length > 0);
  return [
    `# ${mission.info.title.en}: what the pack holds`,
    "",
    "Written by `npm run docs` from the pack; edit its tables, not this page.",
    "",
    `As of ${mission.info.asOf}. Sources, licences and terms stand in \`sources.csv\`, gaps in \`gaps.csv\`.`,
    "",
    `| table | rows | ${grades.join(" | ")} |`,
    `|---|--:|${grades.map(() => "--:|").join("")}`,
    ...tables.map(({ name }) => {
      const rows = rowsOf(mission, name);
      const counts = grades.map((grade) => rows.filter((row) => row["grade"] === grade).length);
      return `| ${name} | ${rows.length} | ${counts.map((count) => count || "").join(" | ")} |`;
    }),
    "",
    "## Figures assumed",
    "",
    "Stand-ins until a source is found; none of them counts towards any number of sourced figures.",
    "",
    "| row | working |",
    "|---|---|",
    ...tables.flatMap(({ name }) =>
      rowsOf(mission, name)
        .filter((row) => row["grade"] === "assumed")
        .map((row) => `| ${name}/${row.at.row} | ${String(row["locator"]).replaceAll("|", "/")} |`),
    ),
    "",
  ].join("\n");
}

function rowsOf(mission: Mission, table: string): readonly LooseRow[] {
  return mission[table as TableName] as unknown as readonly LooseRow[];
}
