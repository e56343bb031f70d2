/** A question to the planner as the page's address, so that a link carries it and Back undoes it. */
import type { Lens, PlanQuestion } from "@lodestone/api/plan";

const ALL_CHAINS = "all";

/** The plan as it stands: least dependence, nothing patched, no limit stated. */
export function asItStands(chains: readonly string[] | undefined): PlanQuestion {
  return questionWith("least_dependence", chains, [], null);
}

/** Keys in the contract's order, for a question is known again by its text. */
function questionWith(
  lens: Lens,
  chains: readonly string[] | undefined,
  caps: PlanQuestion["caps"],
  scenario: string | null,
): PlanQuestion {
  return { lens, ...(chains ? { chains: [...chains] } : {}), caps, scenario };
}

export function questionOf(address: URLSearchParams, firstChain: string | undefined): PlanQuestion {
  const chain = address.get("chain") ?? firstChain ?? ALL_CHAINS;
  return questionWith(
    address.get("lens") === "least_cost" ? "least_cost" : "least_dependence",
    chain === ALL_CHAINS ? undefined : [chain],
    address.getAll("cap").flatMap(capOf),
    address.get("scenario"),
  );
}

/** "magnet,2035,0.3"; what is no cap is left out. */
function capOf(text: string): PlanQuestion["caps"] {
  const [commodity = "", fyText, shareText] = text.split(",");
  const [fy, share] = [Number(fyText), Number(shareText)];
  const isCap = commodity !== "" && Number.isInteger(fy) && share >= 0 && share <= 1;
  return isCap ? [{ commodity, fy, share }] : [];
}

export function addressOf(
  question: PlanQuestion,
  firstChain: string | undefined,
): Record<string, string | string[]> {
  const chain = question.chains?.[0] ?? ALL_CHAINS;
  return {
    ...(chain === (firstChain ?? ALL_CHAINS) ? {} : { chain }),
    ...(question.lens === "least_dependence" ? {} : { lens: question.lens }),
    ...(question.scenario === null ? {} : { scenario: question.scenario }),
    ...(question.caps.length === 0
      ? {}
      : { cap: question.caps.map(({ commodity, fy, share }) => `${commodity},${fy},${share}`) }),
  };
}
