/** The one figure of each system's page, drawn from its lists and observations. */
import type { List } from "@lodestone/api/list";
import type { System } from "@lodestone/api/mission";
import type { RowAddress, Text } from "@lodestone/api/text";
import { formatCrore, formatDate, formatNumber } from "@lodestone/units/indian-number";
import type { ReactNode } from "react";
import type { ChainPage } from "@lodestone/api/chain";
import { useAnswer } from "../data/answers.ts";
import { useChains } from "../data/chains.ts";
import { useWords } from "../data/words.ts";
import { useCard } from "../parts/card.tsx";
import { Bars } from "./bars.tsx";
import { Figure } from "./figure.tsx";
import { TileMap, type Tile } from "./tile-map.tsx";

export function SystemChart({ system }: { readonly system: System }) {
  const chart = charts[system.system];
  if (!chart) return null;
  return <section className="section">{chart(system)}</section>;
}

const charts: Readonly<Record<string, (system: System) => ReactNode>> = {
  outlay: (system) => <OutlayChart system={system} />,
  centres: (system) => <PlacesChart system={system} list="centres" word="web.chart-centres" />,
  exploration: (system) => <SeasonsChart system={system} />,
  duties: (system) => <DutiesChart system={system} />,
  magnets: () => <MagnetFeed />,
  parks: (system) => <ParksChart system={system} />,
  closures: (system) => <FunnelChart system={system} />,
  overseas: (system) => <StagesChart system={system} />,
};

function listOf(system: System, key: string): List | undefined {
  return system.lists.find((list) => list.list === key);
}

/** What a bar drawn from a row opens: the row's card. */
function opener(row: List["rows"][number], openRow: (at: RowAddress) => void) {
  return () => row.provenance && openRow(row.provenance.at);
}

function latestOf(system: System, key: string): number | undefined {
  const indicator = system.indicators.find((row) => row.indicator === key);
  return indicator?.observations[0]?.value;
}

function OutlayChart({ system }: { readonly system: System }) {
  const { t, n, language } = useWords();
  const { openRow } = useCard();
  const rows = listOf(system, "outlays")?.rows ?? [];
  const bars = rows.flatMap((row) => {
    const { name, amount_inr_cr: amount, reading } = row.cells;
    if (typeof amount !== "number" || typeof name !== "object" || !name) return [];
    const isTotal = typeof reading === "object" && reading?.en !== "head";
    return [
      {
        key: row.provenance?.at.row ?? "",
        label: n(name),
        value: amount,
        text: formatCrore(amount, language),
        colour: isTotal ? "var(--accent)" : "var(--stage-5)",
        strong: isTotal,
        onOpen: opener(row, openRow),
      },
    ];
  });
  const approved = latestOf(system, "mission-outlay");
  const fresh = latestOf(system, "mission-fresh-money");
  const finding =
    approved !== undefined && fresh !== undefined
      ? t("web.chart-outlay", { approved, fresh })
      : t("web.chart-outlay-plain");
  return (
    <Figure finding={finding} says={t("web.chart-outlay-says")}>
      <Bars bars={bars} title={finding} />
    </Figure>
  );
}

/** Lists carry place names; the map needs their keys, so they are matched by English name. */
function useTiles() {
  const { data } = useChains();
  const places = data?.places ?? [];
  const keyOf = (name: unknown) =>
    typeof name === "object" && name !== null && "en" in name
      ? places.find((place) => place.name.en === name.en)?.place
      : undefined;
  return { places, keyOf };
}

function PlacesChart({
  system,
  list,
  word,
}: {
  readonly system: System;
  readonly list: string;
  readonly word: "web.chart-centres";
}) {
  const { t, n } = useWords();
  const { places, keyOf } = useTiles();
  const named = new Map<string, string[]>();
  for (const row of listOf(system, list)?.rows ?? []) {
    const key = keyOf(row.cells["place"]);
    const { name } = row.cells;
    if (key && typeof name === "object" && name)
      named.set(key, [...(named.get(key) ?? []), n(name)]);
  }
  if (places.length === 0) return null;
  const tiles: Tile[] = [...named].map(([place, names]) => ({
    place,
    colour: "var(--stage-6)",
    text: String(names.length),
    says: names.join("; "),
  }));
  const finding = t(word, { states: named.size });
  return (
    <Figure finding={finding} says={t("web.map-says")}>
      <TileMap places={places} tiles={tiles} title={finding} />
    </Figure>
  );
}

function SeasonsChart({ system }: { readonly system: System }) {
  const { t } = useWords();
  const { openRow } = useCard();
  const rows = (listOf(system, "exploration-seasons")?.rows ?? []).filter((row) => {
    const { counts, state } = row.cells;
    const key = row.provenance?.at.row ?? "";
    return (
      typeof counts === "object" &&
      counts?.en === "critical-mineral projects" &&
      typeof state === "object" &&
      state?.en !== "announced" &&
      !key.endsWith("-second")
    );
  });
  const bars = rows.map((row) => ({
    key: row.provenance?.at.row ?? "",
    label: typeof row.cells["season"] === "string" ? row.cells["season"] : "",
    value: Number(row.cells["projects"]),
    text: formatNumber(Number(row.cells["projects"])),
    colour: "var(--stage-1)",
    onOpen: opener(row, openRow),
  }));
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const finding = t("web.chart-seasons", {
    first: first.value,
    firstSeason: first.label,
    last: last.value,
    lastSeason: last.label,
  });
  return (
    <Figure finding={finding} says={t("web.chart-seasons-says")}>
      <Bars bars={bars} title={finding} />
    </Figure>
  );
}

function DutiesChart({ system }: { readonly system: System }) {
  const { t } = useWords();
  const rows = listOf(system, "duties")?.rows ?? [];
  const known = rows.filter((row) => row.provenance?.grade !== "assumed");
  const nil = known.filter((row) => row.cells["rate_percent"] === 0).length;
  const bars = [
    { key: "nil", label: t("web.duty-nil"), value: nil, colour: "var(--reached)" },
    { key: "some", label: t("web.duty-some"), value: known.length - nil, colour: "var(--stage-2)" },
    {
      key: "assumed",
      label: t("web.duty-assumed"),
      value: rows.length - known.length,
      colour: "var(--cannot-be-tested)",
    },
  ].map((bar) => ({ ...bar, text: formatNumber(bar.value) }));
  return (
    <Figure
      finding={t("web.chart-duties", { nil, of: rows.length })}
      says={t("web.chart-duties-says")}
    >
      <Bars bars={bars} title={t("web.chart-duties", { nil, of: rows.length })} />
    </Figure>
  );
}

/** On the system's page the need comes with the chain whose plants the scheme awards. */
function MagnetFeed() {
  const { data } = useAnswer<ChainPage>("/api/chains/rare-earths");
  return data?.need ? <FeedChart need={data.need} /> : null;
}

/** What the scheme's magnets need in oxide beside what is assured. */
export function FeedChart({ need }: { readonly need: NonNullable<ChainPage["need"]> }) {
  const { t, n } = useWords();
  const { openRow } = useCard();
  const { needs, assured } = need;
  const finding = n(need.finding);
  const [promised] = assured;
  const least = Math.min(...needs.map((figure) => figure.oxideT));
  const isShort = promised !== undefined && promised.oxideT < least;
  const says = [t("web.chart-feed-says"), isShort ? t("web.chart-feed-short") : ""].join(" ");
  const bar = (colour: string) => (figure: (typeof needs)[number]) => ({
    key: n(figure.name),
    label: n(figure.name),
    value: figure.oxideT,
    text: `${formatNumber(Math.round(figure.oxideT))} t`,
    colour,
    onOpen: () => openRow(figure.provenance.at),
  });
  return (
    <Figure finding={finding} says={says}>
      <Bars
        title={finding}
        bars={[...needs.map(bar("var(--stage-6)")), ...assured.map(bar("var(--stage-3)"))]}
      />
    </Figure>
  );
}

function ParksChart({ system }: { readonly system: System }) {
  const { t, n } = useWords();
  const { places, keyOf } = useTiles();
  const nameOf = (key: string) => {
    const place = places.find((row) => row.place === key);
    return place ? n(place.name) : key;
  };
  const programmes = new Map<string, Text[]>();
  for (const row of listOf(system, "park-places")?.rows ?? []) {
    const place = keyOf(row.cells["place"]);
    const { programme } = row.cells;
    if (!place || typeof programme !== "object" || !programme) continue;
    programmes.set(place, [...(programmes.get(place) ?? []), programme]);
  }
  if (places.length === 0) return null;
  const tiles: Tile[] = [...programmes].map(([place, named]) => {
    const park = named.some(({ en }) => en === "processing park");
    const corridor = named.some(({ en }) => en === "rare-earth corridor");
    return {
      place,
      colour: park ? "var(--stage-6)" : "var(--stage-3)",
      ...(park && corridor ? { lower: "var(--stage-3)" } : {}),
      text:
        park && corridor ? t("web.tile-both") : park ? t("web.tile-park") : t("web.tile-corridor"),
      says: named.map(n).join("; "),
    };
  });
  const both = tiles.filter((tile) => tile.lower).map((tile) => nameOf(tile.place));
  const finding = t("web.chart-parks", { places: both.join(", ") || "–" });
  return (
    <Figure finding={finding} says={t("web.map-says")}>
      <TileMap places={places} tiles={tiles} title={finding} />
    </Figure>
  );
}

const funnel = [
  "closures-abandoned",
  "closures-slated",
  "closures-final-plans",
  "closures-applications",
  "closures-certificates",
];

function FunnelChart({ system }: { readonly system: System }) {
  const { t, n, language } = useWords();
  const { openRow } = useCard();
  const bars = funnel.flatMap((key) => {
    const indicator = system.indicators.find((row) => row.indicator === key);
    const [latest] = indicator?.observations ?? [];
    if (!indicator || !latest) return [];
    return [
      {
        key,
        label: n(indicator.name),
        value: latest.value,
        text: `${formatNumber(latest.value)} (${formatDate(latest.provenance.asOf, language)})`,
        colour: "var(--stage-2)",
        onOpen: () => openRow(latest.provenance.at),
      },
    ];
  });
  const finding = t("web.chart-funnel", {
    certificates: latestOf(system, "closures-certificates") ?? 0,
    slated: latestOf(system, "closures-slated") ?? 0,
  });
  return (
    <Figure finding={finding} says={t("web.chart-funnel-says")}>
      <Bars bars={bars} title={finding} />
    </Figure>
  );
}

function StagesChart({ system }: { readonly system: System }) {
  const { t } = useWords();
  const rows = listOf(system, "overseas-assets")?.rows ?? [];
  const order = [
    "scouting",
    "due_diligence",
    "memorandum",
    "exploration_right",
    "permits",
    "resource",
    "off_take",
    "investment_decision",
    "production",
    "shipment",
  ] as const;
  const bars = order.map((stage) => {
    const word = t(`choice.${stage}`);
    const count = rows.filter((row) => {
      const cell = row.cells["stage"];
      return typeof cell === "object" && cell !== null && (cell.en === word || cell.hi === word);
    }).length;
    return {
      key: stage,
      label: word,
      value: count,
      text: formatNumber(count),
      colour: "var(--stage-5)",
    };
  });
  const finding = t("web.chart-stages", {
    stage: bars.findLast((bar) => bar.value > 0)?.label ?? "–",
  });
  return (
    <Figure finding={finding} says={t("web.chart-stages-says")}>
      <Bars bars={bars} title={finding} />
    </Figure>
  );
}
