/** What of a chain still comes from abroad in a plan, as a door to how that number is made. */
import { formatShare } from "@lodestone/units/indian-number";
import { useWords } from "../data/words.ts";
import type { PlanChain } from "../shapes/plan-chains.ts";
import { useCard } from "./card.tsx";

export function ChainLeft({ job, chain }: { readonly job: string; readonly chain: PlanChain }) {
  const { t } = useWords();
  const { openFigure } = useCard();
  return (
    <>
      <button
        type="button"
        className="door record-value"
        onClick={() => openFigure(job, "dependence-index")}
      >
        {formatShare(chain.result.dependenceIndex)}
      </button>{" "}
      {t("chains.left")}
    </>
  );
}
