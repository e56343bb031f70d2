/** What to build, where and when, chain by chain. */
import type { ChainList } from "@lodestone/api/chain";
import type { Plan } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatFigure } from "@lodestone/units/indian-number";
import { Figure } from "../charts/figure.tsx";
import { Gantt } from "../charts/gantt.tsx";
import { TileMap } from "../charts/tile-map.tsx";
import { useWords, type Words } from "../data/words.ts";
import { builtByPlace, isBuilt } from "../shapes/built.ts";
import { type PlanChain, stageOfSite } from "../shapes/plan-chains.ts";
import { stageColour } from "../shapes/stages.ts";
import { useCard } from "./card.tsx";

interface BuildProps {
  readonly job: string;
  readonly plan: Plan;
  readonly chains: readonly PlanChain[];
  readonly places: ChainList["places"];
}

export function BuildSection({ job, plan, chains, places }: BuildProps) {
  const { t } = useWords();
  return (
    <section className="section">
      <h2>{t("plan.built")}</h2>
      {plan.sites.some(isBuilt) ? (
        <>
          <p className="section-note">{t("web.chart-built-says")}</p>
          {chains.map((chain) => (
            <BuiltChain
              key={chain.outline.chain}
              job={job}
              plan={plan}
              chain={chain}
              places={places}
            />
          ))}
          <BuiltMap plan={plan} places={places} />
        </>
      ) : (
        <p>{t("plan.nothing-built")}</p>
      )}
    </section>
  );
}

function BuiltChain({
  job,
  plan,
  chain,
  places,
}: Omit<BuildProps, "chains"> & { readonly chain: PlanChain }) {
  const { t, n } = useWords();
  const { openFigure } = useCard();
  const placeName = (site: Plan["sites"][number]) => {
    const name = places.find((place) => place.place === site.place)?.name;
    return site.possiblePlaces.length > 0 ? t("web.state-undecided") : name ? n(name) : site.place;
  };
  const works = chain.sites.filter(isBuilt).map((site) => ({
    key: site.site,
    text: sanctioned(site, plan, t),
    label: n(site.name),
    place: placeName(site),
    colour: stageColour(stageOfSite(site, chain)),
    builds: site.builtKtPerA.flatMap((kt, year) =>
      kt > 0 ? [{ year, lead: site.leadYears }] : [],
    ),
    onOpen: (year: number) =>
      openFigure(job, `build/${site.site}/${fiscalYearLabel(plan.years[year] ?? 0)}`),
  }));
  const { name } = chain.outline;
  const finding =
    works.length === 0
      ? t("plan-page.nothing-built-in", { chain: name })
      : t("plan-page.built-in", { chain: name, count: works.length });
  return (
    <Figure finding={finding}>
      {works.length === 0 ? null : <Gantt title={finding} years={plan.years} works={works} />}
    </Figure>
  );
}

/** How much and when: each step while there are few, else their sum and span. */
function sanctioned(site: Plan["sites"][number], plan: Plan, t: Words["t"]): string {
  const steps = site.builtKtPerA.flatMap((kt, y) =>
    kt > 0 ? [{ kt, fy: plan.years[y] ?? 0 }] : [],
  );
  const [first, last] = [steps[0], steps.at(-1)];
  if (first && last && steps.length > 2) {
    const whole = steps.reduce((sum, { kt }) => sum + kt, 0);
    return t("web.kt-in-steps", {
      kt: formatFigure(whole),
      count: steps.length,
      first: first.fy,
      last: last.fy,
    });
  }
  return steps.map(({ kt, fy }) => t("web.kt-in", { kt: formatFigure(kt), fy })).join(", ");
}

function BuiltMap({ plan, places }: Pick<BuildProps, "plan" | "places">) {
  const { t, n } = useWords();
  const built = builtByPlace(plan).filter(({ place }) =>
    places.some((row) => row.place === place && row.tileColumn !== null),
  );
  if (built.length === 0) return null;
  const finding = t("web.chart-where", { count: built.length });
  return (
    <Figure finding={finding} says={t("web.chart-where-says")}>
      <TileMap
        places={places}
        tiles={built.map(({ place, sites }) => ({
          place,
          colour: "var(--stage-3)",
          text: t("web.works", { count: sites.length }),
          says: sites.map((site) => n(site.name)).join("; "),
        }))}
        title={finding}
      />
    </Figure>
  );
}
