/** A question to the planner as the page's address, so that a link carries it and Back undoes it. */
import type { Lens, PlanQuestion } from "@lodestone/api/plan";
import { asAsked, limitFrom, limitKinds, limitsOf, limitText, type LimitKind } from "./limits.ts";

const ALL_CHAINS = "all";

const addressNames: Readonly<Record<LimitKind, string>> = {
  commodity: "cap",
  element: "embodied",
  supplier: "supplier",
};

/** The plan as it stands: least dependence, nothing patched, no limit stated. */
export function asItStands(chains: readonly string[] | undefined): PlanQuestion {
  return questionWith("least_dependence", chains, { caps: [] }, null);
}

/** Keys in the contract's order, for a question is known again by its text. */
export function questionWith(
  lens: Lens,
  chains: readonly string[] | undefined,
  { caps, ...limits }: ReturnType<typeof asAsked>,
  scenario: string | null,
): PlanQuestion {
  return { lens, ...(chains ? { chains: [...chains] } : {}), caps, ...limits, scenario };
}

export function questionOf(address: URLSearchParams, firstChain: string | undefined): PlanQuestion {
  const chain = address.get("chain") ?? firstChain ?? ALL_CHAINS;
  const limits = limitKinds.flatMap((kind) =>
    address.getAll(addressNames[kind]).flatMap((text) => limitFrom(text, kind) ?? []),
  );
  return questionWith(
    address.get("lens") === "least_cost" ? "least_cost" : "least_dependence",
    chain === ALL_CHAINS ? undefined : [chain],
    asAsked(limits),
    address.get("scenario"),
  );
}

export function addressOf(
  question: PlanQuestion,
  firstChain: string | undefined,
): Record<string, string | string[]> {
  const chain = question.chains?.[0] ?? ALL_CHAINS;
  const limits = limitsOf(question);
  return {
    ...(chain === (firstChain ?? ALL_CHAINS) ? {} : { chain }),
    ...(question.lens === "least_dependence" ? {} : { lens: question.lens }),
    ...(question.scenario === null ? {} : { scenario: question.scenario }),
    ...Object.fromEntries(
      limitKinds.flatMap((kind) => {
        const texts = limits.filter((row) => row.kind === kind).map(limitText);
        return texts.length > 0 ? [[addressNames[kind], texts]] : [];
      }),
    ),
  };
}
