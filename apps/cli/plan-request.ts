/** Reads a plan's request from options. */
import type { Mission } from "@lodestone/mission/mission";
import { nearestKey } from "@lodestone/mission/nearest-key";
import type { Lens, PlanRequest } from "@lodestone/planner/request";
import { parseFiscalYear } from "@lodestone/units/fiscal-year";
import type { WordKey } from "@lodestone/words/catalogue";
import { sentence } from "@lodestone/words/sentence";
import type { OptionValues } from "./command.ts";
import { misused } from "./refusal.ts";

/** Limits any question to the planner may state. */
export const capOptions = {
  cap: { type: "string", multiple: true },
  "embodied-cap": { type: "string", multiple: true },
  "supplier-share": { type: "string", multiple: true },
} as const;

export const capOptionHelp = [
  "cli.plan.option-cap",
  "cli.plan.option-embodied-cap",
  "cli.plan.option-supplier-share",
] as const;

export const planOptions = {
  lens: { type: "string" },
  chain: { type: "string", multiple: true },
  ...capOptions,
  "index-cap": { type: "string" },
  "whole-winners": { type: "boolean" },
} as const;

export const planOptionHelp = [
  "cli.plan.option-lens",
  "cli.plan.option-chain",
  ...capOptionHelp,
  "cli.plan.option-index-cap",
  "cli.plan.option-whole-winners",
] as const;

const lenses: Readonly<Record<string, Lens>> = {
  "least-cost": "least_cost",
  "least-dependence": "least_dependence",
};

/** The request; what is wrong with the options is told before anything is planned. */
export function planRequest(values: OptionValues, mission: Mission): PlanRequest {
  const lensName = String(values["lens"] ?? "least-dependence");
  const lens = lenses[lensName];
  if (!lens) throw misused("cli.plan.bad-lens", { value: lensName });
  const indexText = values["index-cap"];
  const indexCap = indexText === undefined ? undefined : readShare(String(indexText), 1);
  if (indexText !== undefined && indexCap === undefined) {
    throw misused("cli.plan.bad-share", { value: String(indexText) });
  }
  const commodities = mission.commodities.map((row) => row.commodity);
  const elements = mission.elements.map((row) => row.element);
  const each = <T>(option: string, read: (text: string) => T) =>
    ((values[option] as readonly string[] | undefined) ?? []).map(read);
  const caps = each("cap", (text) => {
    const cap = readCap(text, 1, "cli.plan.bad-cap");
    if (cap.fy === undefined) throw misused("cli.plan.bad-cap", { value: text });
    const commodity = knownKey(cap.key, commodities, "cli.plan.unknown-commodity");
    return { commodity, fy: yearWithin(cap.fy, mission), share: cap.share };
  });
  // Above 1 where imported oxide feeds what processes lose, so a cap there says something.
  const embodiedCaps = each("embodied-cap", (text) => {
    const cap = readCap(text, 2, "cli.plan.bad-embodied-cap");
    if (cap.fy === undefined) {
      throw misused("cli.plan.bad-embodied-cap", { value: text });
    }
    const element = knownKey(cap.key, elements, "cli.plan.unknown-element");
    return { element, fy: yearWithin(cap.fy, mission), share: cap.share };
  });
  const supplierShares = each("supplier-share", (text) => {
    const { key, share, fy } = readCap(text, 1, "cli.plan.bad-supplier-share");
    const commodity = knownKey(key, commodities, "cli.plan.unknown-commodity");
    return fy === undefined
      ? { commodity, share }
      : { commodity, share, fy: yearWithin(fy, mission) };
  });
  const chainKeys = mission.chains.map((row) => row.chain);
  const chains = each("chain", (text) => knownKey(text, chainKeys, "cli.plan.unknown-chain"));
  return {
    lens,
    ...(chains.length > 0 ? { chains } : {}),
    caps,
    ...(embodiedCaps.length > 0 ? { embodiedCaps } : {}),
    ...(supplierShares.length > 0 ? { supplierShares } : {}),
    ...(indexCap === undefined ? {} : { indexCap }),
    ...(values["whole-winners"] === true ? { wholeWinners: true } : {}),
  };
}

/** "magnet=50%@2034-35", the year left out where every year is meant. */
function readCap(
  value: string,
  most: number,
  wrong: WordKey,
): { readonly key: string; readonly share: number; readonly fy: number | undefined } {
  const [, key = "", shareText = "", fyText] = /^([^=]+)=([^@]+)(?:@(.+))?$/.exec(value) ?? [];
  const share = readShare(shareText, most);
  const fy = fyText === undefined ? undefined : parseFiscalYear(fyText);
  if (share === undefined || (fyText !== undefined && fy === undefined)) {
    throw misused(wrong, { value });
  }
  return { key, share, fy };
}

function knownKey(value: string, known: readonly string[], unknown: WordKey): string {
  if (known.includes(value)) return value;
  const suggestion = nearestKey(value, known);
  const nearest = suggestion
    ? sentence("fault.key-nearest", { suggestion })
    : sentence("cli.known-commands", { known });
  throw misused(unknown, { value, nearest });
}

function yearWithin(fy: number, mission: Mission): number {
  const { firstYear: first, lastYear: last } = mission.info;
  if (fy >= first && fy <= last) return fy;
  throw misused("cli.plan.year-outside", { fy, first, last });
}

/** "60%" or "0.6" as a share from 0 to `most`. */
function readShare(text: string, most: number): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(\s?%)?$/.exec(text.trim());
  if (!match) return undefined;
  const share = Number(match[1]) / (match[2] ? 100 : 1);
  return share >= 0 && share <= most ? share : undefined;
}
