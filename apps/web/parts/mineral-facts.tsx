/** Facts of a mineral, each a door to its row: short in the index, at large on the mineral's page. */
import type { Fact } from "../shapes/mineral-facts.ts";
import { useWords } from "../data/words.ts";
import { useCard } from "./card.tsx";
import { Sourced } from "./sourced.tsx";

/** More figures than this wait on the mineral's own page. */
const SHOWN = 2;

export function FactCell({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useWords();
  const { openRow } = useCard();
  if (facts.length === 0) return <span className="soft">{t("minerals.none")}</span>;
  return (
    <>
      {facts.slice(0, SHOWN).map(({ value, of, provenance }) => (
        <p key={provenance.at.row}>
          <button type="button" className="door" onClick={() => openRow(provenance.at)}>
            {value}
          </button>{" "}
          <span className="small soft">{of}</span>
        </p>
      ))}
      {facts.length > SHOWN ? (
        <p className="small soft">{t("minerals.more", { count: facts.length - SHOWN })}</p>
      ) : null}
    </>
  );
}

interface FactBlockProps {
  readonly title: string;
  readonly facts: readonly Fact[];
}

export function FactBlock({ title, facts }: FactBlockProps) {
  const { t } = useWords();
  return (
    <div>
      <h2 className="eyebrow">{title}</h2>
      {facts.length === 0 ? <p className="finding-value soft">{t("minerals.none")}</p> : null}
      {facts.map(({ value, of, provenance }, i) => (
        <div key={provenance.at.row} className="fact">
          <p className={i === 0 ? "finding-value" : "record-value"}>{value}</p>
          {of ? <p className="small">{of}</p> : null}
          <Sourced provenance={provenance} />
        </div>
      ))}
    </div>
  );
}
