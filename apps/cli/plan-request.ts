/** Reads a plan's request from options; what is wrong is told before anything is planned. */
import type { Mission } from "@lodestone/mission/mission";
import { nearestKey } from "@lodestone/mission/nearest-key";
import type { DependenceCap, Lens, PlanRequest } from "@lodestone/planner/request";
import { parseFiscalYear } from "@lodestone/units/fiscal-year";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { OptionValues } from "./command.ts";

export const planOptions = {
  lens: { type: "string" },
  chain: { type: "string", multiple: true },
  cap: { type: "string", multiple: true },
  "index-cap": { type: "string" },
} as const;

export const planOptionHelp = [
  "cli.plan.option-lens",
  "cli.plan.option-chain",
  "cli.plan.option-cap",
  "cli.plan.option-index-cap",
] as const;

const lenses: Readonly<Record<string, Lens>> = {
  "least-cost": "least_cost",
  "least-dependence": "least_dependence",
};

/** The request, or what is wrong with the options. */
export function planRequest(
  values: OptionValues,
  mission: Mission,
): { readonly request: PlanRequest } | { readonly wrong: Sentence } {
  const lensName = String(values["lens"] ?? "least-dependence");
  const lens = lenses[lensName];
  if (!lens) return { wrong: sentence("cli.plan.bad-lens", { value: lensName }) };
  const chains = readChains(values["chain"] as readonly string[] | undefined, mission);
  if ("wrong" in chains) return chains;
  const caps: DependenceCap[] = [];
  for (const value of (values["cap"] as readonly string[] | undefined) ?? []) {
    const cap = readCap(value, mission);
    if ("wrong" in cap) return cap;
    caps.push(cap.cap);
  }
  const indexText = values["index-cap"];
  if (indexText === undefined) return { request: { lens, ...chains, caps } };
  const indexCap = readShare(String(indexText));
  return indexCap === undefined
    ? { wrong: sentence("cli.plan.bad-share", { value: String(indexText) }) }
    : { request: { lens, ...chains, caps, indexCap } };
}

/** The chains to plan; nothing when none is named, for then all are. */
function readChains(
  asked: readonly string[] | undefined,
  mission: Mission,
): { readonly chains?: readonly string[] } | { readonly wrong: Sentence } {
  if (asked === undefined) return {};
  const known = mission.chains.map((row) => row.chain);
  const unknown = asked.find((chain) => !known.includes(chain));
  if (unknown === undefined) return { chains: asked };
  const nearest = nearestOf(unknown, known);
  return { wrong: sentence("cli.plan.unknown-chain", { value: unknown, nearest }) };
}

function nearestOf(value: string, known: readonly string[]): Sentence {
  const suggestion = nearestKey(value, known);
  return suggestion
    ? sentence("fault.key-nearest", { suggestion })
    : sentence("cli.known-commands", { known });
}

/** "magnet=50%@2034-35". */
function readCap(value: string, mission: Mission): { cap: DependenceCap } | { wrong: Sentence } {
  const [, commodity = "", shareText = "", fyText = ""] =
    /^([^=]+)=([^@]+)@(.+)$/.exec(value) ?? [];
  const share = readShare(shareText);
  const fy = parseFiscalYear(fyText);
  if (share === undefined || fy === undefined) {
    return { wrong: sentence("cli.plan.bad-cap", { value }) };
  }
  const known = mission.commodities.map((row) => row.commodity);
  if (!known.includes(commodity)) {
    const nearest = nearestOf(commodity, known);
    return { wrong: sentence("cli.plan.unknown-commodity", { value: commodity, nearest }) };
  }
  const { firstYear: first, lastYear: last } = mission.info;
  if (fy < first || fy > last) {
    return { wrong: sentence("cli.plan.year-outside", { fy, first, last }) };
  }
  return { cap: { commodity, fy, share } };
}

/** "60%" or "0.6" as a share from 0 to 1. */
function readShare(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(\s?%)?$/.exec(text.trim());
  if (!match) return undefined;
  const share = Number(match[1]) / (match[2] ? 100 : 1);
  return share >= 0 && share <= 1 ? share : undefined;
}
