/** What to build, where and when. */
import type { ChainPage } from "@lodestone/api/chain";
import type { Plan } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatFigure } from "@lodestone/units/indian-number";
import { Figure } from "../charts/figure.tsx";
import { Gantt } from "../charts/gantt.tsx";
import { TileMap } from "../charts/tile-map.tsx";
import { useAnswer } from "../data/answers.ts";
import { useWords, type Words } from "../data/words.ts";
import { builtByPlace, stageOfSite } from "../shapes/built.ts";
import { stageColour } from "../shapes/stages.ts";
import { useCard } from "./card.tsx";

export function BuildSection({ job, plan }: { readonly job: string; readonly plan: Plan }) {
  const { t, n } = useWords();
  const { openFigure } = useCard();
  const { data: chain } = useAnswer<ChainPage>("/api/chains/rare-earths");
  const placeName = (site: Plan["sites"][number]) => {
    const name = chain?.places.find((place) => place.place === site.place)?.name;
    return site.possiblePlaces.length > 0 ? t("web.state-undecided") : name ? n(name) : site.place;
  };
  const works = plan.sites
    .filter((site) => site.builtKtPerA.some((kt) => kt > 0))
    .map((site) => ({
      key: site.site,
      text: sanctioned(site, plan, t),
      label: n(site.name),
      place: placeName(site),
      colour: stageColour(chain ? stageOfSite(site, chain, plan) : 3),
      builds: site.builtKtPerA.flatMap((kt, year) =>
        kt > 0 ? [{ year, lead: site.leadYears }] : [],
      ),
      onOpen: (year: number) =>
        openFigure(job, `build/${site.site}/${fiscalYearLabel(plan.years[year] ?? 0)}`),
    }));
  return (
    <section className="section">
      <h2>{t("plan.built")}</h2>
      {works.length === 0 ? (
        <p>{t("plan.nothing-built")}</p>
      ) : (
        <>
          <Figure
            finding={t("web.chart-built", { count: works.length })}
            says={t("web.chart-built-says")}
          >
            <Gantt title={t("plan.built")} years={plan.years} works={works} />
          </Figure>
          {chain ? <BuiltMap plan={plan} chain={chain} /> : null}
        </>
      )}
    </section>
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

function BuiltMap({ plan, chain }: { readonly plan: Plan; readonly chain: ChainPage }) {
  const { t, n } = useWords();
  const places = builtByPlace(plan).filter(({ place }) =>
    chain.places.some((row) => row.place === place && row.tileColumn !== null),
  );
  if (places.length === 0) return null;
  const tiles = places.map(({ place, sites }) => ({
    place,
    colour: "var(--stage-3)",
    text: t("web.works", { count: sites.length }),
    says: sites.map((site) => n(site.name)).join("; "),
  }));
  return (
    <Figure
      finding={t("web.chart-where", { count: places.length })}
      says={t("web.chart-where-says")}
    >
      <TileMap
        places={chain.places}
        tiles={tiles}
        title={t("web.chart-where", { count: places.length })}
      />
    </Figure>
  );
}
