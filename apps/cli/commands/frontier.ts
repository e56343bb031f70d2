/** Prints what less dependence costs: cost and support for a row of stated indexes. */
import { frontier as findFrontier, type FrontierPoint } from "@lodestone/planner/frontier";
import { formatFigure, formatNumber } from "@lodestone/units/indian-number";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command, type Terminal } from "../command.ts";
import { readPack } from "../pack.ts";
import { capOptionHelp, capOptions, planRequest } from "../plan-request.ts";
import { misused } from "../refusal.ts";
import { onEngine, tellPass } from "../solve-plan.ts";

const POINTS = 11;
const POINTS_MOST = 101;

export const frontier: Command = {
  name: "frontier",
  summary: "cli.frontier",
  optionHelp: ["cli.frontier.option-points", ...capOptionHelp],
  options: { ...capOptions, points: { type: "string" } },
  examples: ["lodestone frontier", "lodestone frontier --points 5 --embodied-cap ndpr=80%@2034-35"],
  async run(values, _positionals, terminal) {
    const points = Number(values["points"] ?? POINTS);
    if (!Number.isInteger(points) || points < 2 || points > POINTS_MOST) {
      const blanks = { value: String(values["points"]), most: POINTS_MOST };
      throw misused("cli.frontier.bad-points", blanks);
    }
    const mission = await readPack(values, terminal);
    const request = planRequest(values, mission);
    const found = await onEngine((engine) => ({
      points: findFrontier(engine, mission, request, points, {
        onProgress: tellPass(terminal),
      }),
    }));
    if (values["json"]) terminal.print(JSON.stringify(found, undefined, 2));
    else printFrontier(found.points, terminal);
    return exitCodes.done;
  },
};

function printFrontier(points: readonly FrontierPoint[], terminal: Terminal): void {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return;
  terminal.say(
    sentence("plan.frontier", {
      from: last.indexCap,
      fromCost: last.headline.costInrCr,
      to: first.indexCap,
      toCost: first.headline.costInrCr,
    }),
  );
  terminal.print("");
  const words = (["index", "cost", "support", "slope"] as const).map((column) =>
    say(terminal.language, sentence(`plan.frontier-${column}`)),
  );
  printCells(words, terminal);
  for (const { indexCap, headline, costPerPointInrCr } of points) {
    const cells = [
      `${formatNumber(indexCap * 100, 2)}\u00a0%`,
      formatFigure(headline.costInrCr),
      formatFigure(headline.supportInrCr),
      costPerPointInrCr === null ? "-" : formatFigure(costPerPointInrCr),
    ];
    printCells(cells, terminal);
  }
}

function printCells(cells: readonly string[], terminal: Terminal): void {
  terminal.print(cells.map((cell) => cell.padStart(24)).join(""));
}
