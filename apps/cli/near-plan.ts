/** What an approved plan builds, read from its file, where the pack at hand still knows its sites. */
import type { Mission } from "@lodestone/mission/mission";
import type { ApprovedBuild } from "@lodestone/planner/request";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { OptionValues, Terminal } from "./command.ts";
import { readPlanFile } from "./plan-file.ts";
import { refused } from "./refusal.ts";

/** Nothing where no plan is named. */
export async function nearPlan(
  values: OptionValues,
  mission: Mission,
  terminal: Terminal,
): Promise<{ readonly near?: readonly ApprovedBuild[] }> {
  const file = values["near"];
  if (file === undefined) return {};
  const { plan } = await readPlanFile(String(file), values, terminal);
  const now = mission.info.name;
  if (plan.mission.name !== now) {
    const words = sentence("plan-book.near-other-pack", { pack: plan.mission.name, now });
    terminal.note(say(terminal.language, words));
  }
  const near = plan.sites.flatMap(({ site, builtKtPerA }) =>
    builtKtPerA.flatMap((ktPerA, v) =>
      ktPerA > 0 ? [{ site, fy: plan.years[v] ?? 0, ktPerA }] : [],
    ),
  );
  const known = new Set(mission.sites.map((row) => row.site));
  const sites = [...new Set(near.map(({ site }) => site))];
  const unknown = sites.filter((site) => !known.has(site));
  if (unknown.length > 0 && unknown.length === sites.length) {
    throw refused(sentence("plan-book.near-nothing", { now }));
  }
  if (unknown.length > 0) {
    const words = sentence("plan-book.near-unknown", { sites: unknown });
    terminal.note(say(terminal.language, words));
  }
  return { near };
}
