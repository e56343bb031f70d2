/** docs/guide/library.md: the planner as a library, with the example as it stands and runs. */
import { readFile } from "node:fs/promises";
import path from "node:path";

const EXAMPLE = "examples/plan-a-mine.ts";

export async function libraryPage(root: string): Promise<string> {
  const code = await readFile(path.join(root, EXAMPLE), "utf8");
  return `# The planner as a library

Written by \`npm run docs\`; the example is \`${EXAMPLE}\`, which a test runs.

The rooms under \`packages/\` hold no server and no page. A program of one's own takes what it needs:

| to | take |
|---|---|
| read a pack from a folder | \`readFolder\` of \`@lodestone/mission/folder\` |
| read and check it | \`readMission\` of \`@lodestone/mission/read-mission\`: files in, a Mission or faults out |
| load the solver | \`HighsEngine.load\` of \`@lodestone/solver/highs-engine\` |
| plan | \`planMission\` of \`@lodestone/planner/plan-mission\` |
| say why | \`planReasons\` of \`@lodestone/planner/plan-reasons\` |
| trace a figure to its rows | \`explainFigure\` of \`@lodestone/planner/explain/explain-figure\` |
| list every figure under its name | \`planFigures\` of \`@lodestone/planner/figures\` |
| set two plans side by side | \`comparePlans\` of \`@lodestone/planner/compare/compare-plans\` |
| write tables, workbooks, Parquet, data packages | \`planTables\` and its neighbours of \`@lodestone/exchange\` |
| say a sentence | \`say\` of \`@lodestone/words/say\` |

All but \`readFolder\` run in a browser as well as in Node: no file, clock, network or chance is asked for. Masses are kt, money
crore rupees of the pack's price year, shares lie between 0 and 1, and years are fiscal years named by the year in which they end
(2027 is 2026-27). What a plan holds is declared in \`packages/planner/plan.ts\`, what the planner solves in
[planner.md](../model/planner.md).

The packages are not published yet: work in a clone, where \`@lodestone/...\` leads to \`packages/\`. After any \`npm start\` or
\`npm test\`, \`node_modules/node/bin/node ${EXAMPLE}\` prints the plan that stands on paper in [one-mine](../../missions/one-mine/README.md).

\`\`\`ts
${code}\`\`\`
`;
}
