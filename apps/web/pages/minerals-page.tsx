/** Every mineral of the list in a row: its chain or none, and what is known of it. */
import type { MineralList, MineralOutline } from "@lodestone/api/mineral";
import type { WordKey } from "@lodestone/words/catalogue";
import { Link, useSearchParams } from "wouter";
import { useAnswer } from "../data/answers.ts";
import { usePageTitle } from "../data/page-title.ts";
import { useWords } from "../data/words.ts";
import { FactCell } from "../parts/mineral-facts.tsx";
import { Answered } from "../parts/waiting.tsx";
import { mineralFacts } from "../shapes/mineral-facts.ts";

const shows = ["all", "chain", "balance"] as const;
type Show = (typeof shows)[number];

const isShown: Readonly<Record<Show, (mineral: MineralOutline) => boolean>> = {
  all: () => true,
  chain: ({ chains }) => chains.length > 0,
  balance: ({ chains }) => chains.length === 0,
};

export function MineralsPage() {
  const { t } = useWords();
  usePageTitle(t("web.nav-minerals"));
  const answer = useAnswer<MineralList>("/api/minerals");
  return <Answered answer={answer}>{(list) => <Minerals list={list} />}</Answered>;
}

function Minerals({ list }: { readonly list: MineralList }) {
  const { t } = useWords();
  const { minerals, known } = list;
  const [address, setAddress] = useSearchParams();
  const show = shows.find((name) => name === address.get("show")) ?? "all";
  return (
    <>
      <h1>{t("minerals.title")}</h1>
      <p className="lede">
        {t("minerals.lede", {
          of: minerals.length,
          chains: known.chains,
          balance: minerals.length - known.chains,
        })}
      </p>
      <ul className="tally" aria-label={t("minerals.tally")}>
        {(["reliance", "production", "imports", "exports", "balanced"] as const).map((part) => (
          <li key={part}>
            <strong>
              {part === "imports" || part === "exports" ? known[`${part}Weighed`] : known[part]}
            </strong>{" "}
            {t(`minerals.known-${part}`)}
          </li>
        ))}
      </ul>
      <div className="choices no-print" role="group" aria-label={t("minerals.filter")}>
        {shows.map((name) => (
          <button
            key={name}
            type="button"
            className="chooser"
            aria-pressed={show === name}
            onClick={() => setAddress(name === "all" ? {} : { show: name })}
          >
            {t(`minerals.filter-${name}`)} · {minerals.filter(isShown[name]).length}
          </button>
        ))}
      </div>
      <table className="mineral-rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {minerals.filter(isShown[show]).map((mineral) => (
            <MineralRow key={mineral.mineral} mineral={mineral} />
          ))}
        </tbody>
      </table>
    </>
  );
}

const columns = [
  "minerals.mineral",
  "minerals.chain",
  "minerals.reliance",
  "minerals.production",
  "minerals.imports",
  "minerals.ground",
  "minerals.unknown",
] as const satisfies readonly WordKey[];

function MineralRow({ mineral }: { readonly mineral: MineralOutline }) {
  const words = useWords();
  const { t, n } = words;
  const facts = mineralFacts(mineral, words);
  const address = `/minerals/${mineral.mineral}`;
  return (
    <tr>
      <th scope="row">
        <Link href={address}>{n(mineral.name)}</Link>{" "}
        <span className="small soft">{mineral.symbol}</span>
      </th>
      <td data-label={t("minerals.chain")}>
        {mineral.chains.length === 0 ? (
          <span className="soft">{t("minerals.balance-only")}</span>
        ) : (
          mineral.chains.map(({ chain, name }) => (
            <Link key={chain} href={`/chains/${chain}`}>
              {n(name)}
            </Link>
          ))
        )}
      </td>
      {(["reliance", "production", "imports", "ground"] as const).map((part) => (
        <td key={part} data-label={t(`minerals.${part}`)}>
          <FactCell facts={facts[part]} />
        </td>
      ))}
      <td data-label={t("minerals.unknown")}>
        <Link
          className="gap-count"
          href={`${address}#not-known`}
          aria-label={t("minerals.gaps", { mineral: mineral.name, count: mineral.gaps.length })}
        >
          {mineral.gaps.length}
        </Link>
      </td>
    </tr>
  );
}
