/** The winners of each award in a solved model, by size. */
import type { Solution } from "@lodestone/solver/solution";
import type { Formulation } from "./formulate.ts";
import type { WinnerCount } from "./request.ts";

export function winnersOf({ inputs, columns }: Formulation, solution: Solution): WinnerCount[] {
  return inputs.projects.flatMap((project, g) => {
    const site = inputs.sites[project.site]?.site ?? "";
    const sanctionedFy = inputs.years[project.sanctions[0] ?? -1] ?? 0;
    if (columns.winners.at(g, 0) < 0) return [];
    const sizes = project.terms?.winners?.().sizes ?? [];
    return sizes.flatMap(({ capacityKt }, i) => {
      // The solver's integers are whole within a millionth.
      const count = Math.round(solution.columnValue[columns.winners.at(g, i)] ?? 0);
      return count > 0 ? [{ site, sanctionedFy, capacityKt, count }] : [];
    });
  });
}
