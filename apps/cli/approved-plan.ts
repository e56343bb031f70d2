/** Reads what an approved plan builds from a file of `lodestone plan --json`. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ApprovedBuild } from "@lodestone/planner/request";
import { sentence, type Sentence } from "@lodestone/words/sentence";

export async function approvedBuilds(
  folder: string,
  file: string,
): Promise<{ readonly near: readonly ApprovedBuild[] } | { readonly wrong: Sentence }> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path.resolve(folder, file), "utf8"));
  } catch {
    return { wrong: sentence("cli.plan.bad-near", { file }) };
  }
  const near = buildsOf(parsed);
  return near ? { near } : { wrong: sentence("cli.plan.bad-near", { file }) };
}

/** The builds, or undefined where the file holds no plan. */
function buildsOf(parsed: unknown): ApprovedBuild[] | undefined {
  const plan = field(parsed, "plan");
  const [years, sites] = [field(plan, "years"), field(plan, "sites")];
  if (!Array.isArray(years) || !Array.isArray(sites)) return undefined;
  return sites.flatMap((row: unknown) => {
    const [site, built] = [field(row, "site"), field(row, "builtKtPerA")];
    if (typeof site !== "string" || !Array.isArray(built)) return [];
    return built.flatMap((kt: unknown, v) => {
      const fy: unknown = years[v];
      return typeof kt === "number" && typeof fy === "number" && kt > 0
        ? [{ site, fy, ktPerA: kt }]
        : [];
    });
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
