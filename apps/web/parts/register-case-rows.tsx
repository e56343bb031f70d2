/** Cases in lines: which, where it stands, how long, and what is asked. */
import type { CaseRow } from "@lodestone/api/register-case-list";
import { Link } from "wouter";
import { useWords, type Words } from "../data/words.ts";
import { capital } from "../shapes/register-text.ts";
import { CaseDays } from "./register-days.tsx";
import { Money } from "./register-money.tsx";

/** What a case is called: its kind where it has one, else its workflow. */
export function caseTitle(row: CaseRow, n: Words["n"]): string {
  const workflow = capital(n(row.workflow.name));
  const what = row.kind ? `${workflow}: ${n(row.kind.name)}` : workflow;
  return row.fiscalYear ? `${what}, ${row.fiscalYear}` : what;
}

export function CaseRows({
  rows,
  label,
  mine,
}: {
  readonly rows: readonly (CaseRow & { readonly mine?: boolean })[];
  /** What the list is of, for screen readers. */
  readonly label: string;
  /** Whether rows tell what separation of duty leaves to a colleague. */
  readonly mine?: boolean;
}) {
  const { t, n } = useWords();
  return (
    <div className="case-rows" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("page.case")}</th>
            <th scope="col">{t("page.stands")}</th>
            <th scope="col">{t("page.days")}</th>
            <th scope="col" className="number">
              {t("page.claimed")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.caseId}>
              <td>
                <Link href={`/cases/${row.caseId}`} className="case-link">
                  {caseTitle(row, n)}
                </Link>
                <span className="small soft case-under">
                  {row.party ? `${n(row.party.name)} · ` : ""}
                  <span className="case-id">{row.caseId}</span>
                </span>
                {mine && row.mine === false ? (
                  <span className="small case-under">{t("page.colleague")}</span>
                ) : null}
              </td>
              <td data-label={t("page.stands")}>
                {n(row.state.name)}
                {row.desk ? (
                  <span className="small soft case-under">{n(row.desk.name)}</span>
                ) : null}
              </td>
              <td data-label={t("page.days")}>
                <CaseDays row={row} />
              </td>
              <td className="number" data-label={t("page.claimed")}>
                <Money paise={row.claimedPaise} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
