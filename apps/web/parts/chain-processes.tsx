/** What each process takes in and puts out, a line for each way it can run. */
import type { ChainPage } from "@lodestone/api/chain";
import { formatNumber } from "@lodestone/units/indian-number";
import { useWords } from "../data/words.ts";
import { useCard } from "./card.tsx";

type Flow = ChainPage["flows"][number];

export function ChainProcesses({ page }: { readonly page: ChainPage }) {
  const { t, n } = useWords();
  return (
    <div className="table-wrap" role="region" aria-label={t("web.processes")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("web.process")}</th>
            <th scope="col">{t("web.takes")}</th>
            <th scope="col">{t("web.gives")}</th>
          </tr>
        </thead>
        <tbody>
          {page.processes.flatMap(({ process, name }) => {
            const flows = page.flows.filter((flow) => flow.process === process);
            const modes = [...new Set(flows.map(({ mode }) => mode))];
            return modes.map((mode, i) => {
              const ofMode = flows.filter((flow) => flow.mode === mode);
              return (
                <tr key={`${process} ${mode}`}>
                  {i === 0 ? (
                    <th scope="rowgroup" rowSpan={modes.length}>
                      {n(name)}
                    </th>
                  ) : null}
                  <Flows flows={ofMode.filter(({ tPerT }) => tPerT < 0)} />
                  <Flows flows={ofMode.filter(({ tPerT }) => tPerT > 0)} />
                </tr>
              );
            });
          })}
        </tbody>
      </table>
    </div>
  );
}

function Flows({ flows }: { readonly flows: readonly Flow[] }) {
  const { t, n } = useWords();
  const { openRow } = useCard();
  return (
    <td>
      {flows.map((flow) => (
        <div key={flow.commodity}>
          <button type="button" className="door" onClick={() => openRow(flow.provenance.at)}>
            {formatNumber(Math.abs(flow.tPerT), 4)} {t("chains.t")}
          </button>{" "}
          {n(flow.name)} <span className="small soft">{t(`grade.${flow.provenance.grade}`)}</span>
        </div>
      ))}
    </td>
  );
}
