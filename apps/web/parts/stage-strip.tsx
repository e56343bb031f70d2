/** How much of each stage comes from abroad in a plan's first year, from the ground up. */
import type { Plan } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatShare } from "@lodestone/units/indian-number";
import { useWords } from "../data/words.ts";
import { stagesInUse } from "../shapes/dependence.ts";
import { stageColour } from "../shapes/stages.ts";
import { useCard } from "./card.tsx";

interface StageStripProps {
  readonly job: string;
  readonly commodities: Plan["commodities"];
  readonly fy: number;
}

export function StageStrip({ job, commodities, fy }: StageStripProps) {
  const { t, n } = useWords();
  const { openFigure } = useCard();
  return (
    <div>
      <p className="eyebrow">{t("chains.today", { fy })}</p>
      <ol className="strip">
        {stagesInUse(commodities).map(({ commodity, name, stage, dependence: [share = null] }) => (
          <li key={commodity}>
            <span className="strip-name">{n(name)}</span>
            <span className="strip-bar" style={{ borderColor: stageColour(stage) }}>
              <span
                style={{
                  width: `${100 * Math.min(1, Math.max(0, share ?? 0))}%`,
                  background: stageColour(stage),
                }}
              />
            </span>
            {share === null ? (
              <span className="small soft">{t("chains.not-used")}</span>
            ) : (
              <button
                type="button"
                className="door"
                onClick={() => openFigure(job, `dependence/${commodity}/${fiscalYearLabel(fy)}`)}
              >
                {share < 0 ? t("plan.stored") : formatShare(share)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
