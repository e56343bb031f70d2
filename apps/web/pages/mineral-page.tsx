/** A mineral at national balance: what is published of it, by whom, and what is not known. */
import type { MineralList, MineralPage as Page } from "@lodestone/api/mineral";
import { formatNumber } from "@lodestone/units/indian-number";
import { Link } from "wouter";
import { Bars } from "../charts/bars.tsx";
import { Figure } from "../charts/figure.tsx";
import { useAnswer } from "../data/answers.ts";
import { useArrival } from "../data/arrival.ts";
import { usePageTitle } from "../data/page-title.ts";
import { useWords } from "../data/words.ts";
import { useCard } from "../parts/card.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { GapList } from "../parts/gap-list.tsx";
import { MineralBalance } from "../parts/mineral-balance.tsx";
import { FactBlock } from "../parts/mineral-facts.tsx";
import { Sourced } from "../parts/sourced.tsx";
import { Answered } from "../parts/waiting.tsx";
import { mineralFacts } from "../shapes/mineral-facts.ts";

export function MineralPage({ mineral }: { readonly mineral: string }) {
  const { t, n } = useWords();
  const answer = useAnswer<Page>(`/api/minerals/${encodeURIComponent(mineral)}`);
  usePageTitle(answer.data ? n(answer.data.name) : t("web.nav-minerals"));
  return <Answered answer={answer}>{(page) => <Mineral page={page} />}</Answered>;
}

/** Lists of so few columns can stand side by side on a wide page. */
const NARROW_COLUMNS = 4;

/** Which lists take the whole width: wide ones, and narrow ones with no other to stand beside. */
function takesAll(lists: Page["lists"]): boolean[] {
  const isWide = lists.map(({ columns }) => columns.length > NARROW_COLUMNS);
  const isLeft = isWide.reduce<boolean[]>((left, wide, i) => {
    return [...left, !wide && !left[i - 1] && isWide[i + 1] === false];
  }, []);
  return isWide.map((_, i) => !isLeft[i] && !isLeft[i - 1]);
}

function Mineral({ page }: { readonly page: Page }) {
  const words = useWords();
  const { t, n } = words;
  const facts = mineralFacts(page, words);
  useArrival();
  const isWhole = takesAll(page.lists);
  const { data } = useAnswer<MineralList>("/api/minerals");
  return (
    <article>
      <p className="eyebrow">
        <Link href="/minerals">{t("web.nav-minerals")}</Link>
        {data ? ` · ${t("minerals.of", { number: page.number, of: data.minerals.length })}` : null}
      </p>
      <h1>
        {n(page.name)} <span className="soft">{page.symbol}</span>
      </h1>
      <Place chains={page.chains} />
      <div className="findings">
        {(["reliance", "production", "imports", "ground"] as const).map((part) => (
          <FactBlock key={part} title={t(`minerals.${part}`)} facts={facts[part]} />
        ))}
      </div>
      <section className="section">
        <h2>{t("minerals.balance")}</h2>
        <p className="section-note">{t("minerals.balance-says")}</p>
        <MineralBalance balance={page.balance} />
      </section>
      <Suppliers suppliers={page.suppliers} />
      <div className="mineral-lists">
        {page.lists.map((list, i) => (
          <section className={isWhole[i] ? "section wide" : "section"} key={list.list}>
            <h2>{n(list.title)}</h2>
            {list.note ? <p className="section-note">{n(list.note)}</p> : null}
            <DataTable list={list} />
          </section>
        ))}
      </div>
      <section className="section">
        <h2>{t("minerals.uses")}</h2>
        <p className="section-note">
          {t(page.uses.length > 0 ? "minerals.uses-chain" : "minerals.uses-none")}
        </p>
        <ul className="columns">
          {page.uses.map(({ product, name }) => (
            <li key={product}>{n(name)}</li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{t("minerals.law")}</h2>
        <p className="prose">
          {n(page.law.schedule)}{" "}
          {t(page.law.explorationLicence ? "minerals.licence-yes" : "minerals.licence-no")}
        </p>
        <Sourced provenance={page.law.provenance} />
      </section>
      <section className="section" id="not-known">
        <h2>{t("web.gaps", { count: page.gaps.length })}</h2>
        {page.gaps.length > 0 ? (
          <GapList gaps={page.gaps} />
        ) : (
          <p className="section-note">{t("minerals.no-gaps")}</p>
        )}
      </section>
      {data ? <Pager mineral={page.mineral} list={data} /> : null}
    </article>
  );
}

/** In which chain it is planned, or that it stands at national balance only. */
function Place({ chains }: { readonly chains: Page["chains"] }) {
  const { t, n } = useWords();
  if (chains.length === 0) return <p className="lede">{t("minerals.lede-balance")}</p>;
  return (
    <p className="lede">
      {t("minerals.in-chain")}{" "}
      {chains.map(({ chain, name }) => (
        <Link key={chain} href={`/chains/${chain}`}>
          {n(name)}
        </Link>
      ))}
    </p>
  );
}

function Suppliers({ suppliers }: { readonly suppliers: Page["suppliers"] }) {
  const { t, n } = useWords();
  const { openRow } = useCard();
  return (
    <section className="section">
      <h2>{t("minerals.suppliers")}</h2>
      <p className="section-note">{t("minerals.suppliers-says")}</p>
      <div className="two-up">
        {suppliers.map(({ stage, material, shares }) => {
          const [top] = shares;
          if (!top) return null;
          const percent = (value: number) => formatNumber(value, 1);
          const finding = t(`minerals.top-${stage}`, {
            place: top.place,
            share: percent(top.percent),
          });
          return (
            <Figure
              key={stage}
              finding={finding}
              {...(material ? { says: t("minerals.of-material", { material }) } : {})}
            >
              <Bars
                title={finding}
                bars={shares.map((share) => ({
                  key: share.provenance.at.row,
                  label: n(share.place),
                  value: share.percent,
                  text: `${percent(share.percent)}\u00a0%`,
                  colour: stage === "extraction" ? "var(--stage-1)" : "var(--stage-4)",
                  onOpen: () => openRow(share.provenance.at),
                }))}
              />
            </Figure>
          );
        })}
      </div>
    </section>
  );
}

function Pager({ mineral, list }: { readonly mineral: string; readonly list: MineralList }) {
  const { t, n } = useWords();
  const at = list.minerals.findIndex((row) => row.mineral === mineral);
  const [before, after] = [list.minerals[at - 1], list.minerals[at + 1]];
  return (
    <nav className="pager no-print" aria-label={t("minerals.pager")}>
      <span>
        {before ? <Link href={`/minerals/${before.mineral}`}>← {n(before.name)}</Link> : null}
      </span>
      <span>
        {after ? <Link href={`/minerals/${after.mineral}`}>{n(after.name)} →</Link> : null}
      </span>
    </nav>
  );
}
