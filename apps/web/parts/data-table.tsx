/** A list as a table that sorts, filters, copies and downloads. */
import type { Cell, Column, List } from "@lodestone/api/list";
import {
  formatCrore,
  formatDate,
  formatFigure,
  formatNumber,
  type Language,
} from "@lodestone/units/indian-number";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { useMemo, useState } from "react";
import { useWords } from "../data/words.ts";
import { tableText } from "../shapes/table-text.ts";
import { useCard } from "./card.tsx";

/** Longer tables show their first rows; the rest is a click away, and always in the download. */
const SHOWN = 15;
/** So few more are not worth a click. */
const FEW = 6;
/** Texts up to this long are not broken; longer ones get a column wide enough to read. */
const SHORT = 18;
const LONG = 60;

export function cellText(cell: Cell, column: Column, language: Language): string {
  if (cell === null) return "–";
  if (typeof cell === "object") return cell[language] || cell.en || "–";
  if (typeof cell === "string")
    return column.kind === "date" ? formatDate(cell, language) : cell || "–";
  switch (column.kind) {
    case "year":
      return fiscalYearLabel(cell);
    case "count":
      return formatNumber(cell);
    case "crore":
      return formatCrore(cell, language).replace(/ \D+$/, "");
    case "percent":
      return `${formatNumber(cell, 2)}\u00a0%`;
    default:
      return formatFigure(cell);
  }
}

const isNumber = (column: Column) => !["text", "date", "year"].includes(column.kind);

function cellClass(column: Column, text: string): string | undefined {
  if (isNumber(column)) return "number";
  return text.length <= SHORT ? "short" : text.length > LONG ? "long" : undefined;
}

interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

function compareCells(a: Cell, b: Cell, language: Language): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  const text = (cell: Cell) => (typeof cell === "object" && cell ? cell[language] : String(cell));
  return text(a).localeCompare(text(b), language);
}

export function DataTable({
  list,
  bare = false,
}: {
  readonly list: List;
  readonly bare?: boolean;
}) {
  const { t, n, language } = useWords();
  const { openRow } = useCard();
  const [filter, setFilter] = useState("");
  const [sorting, setSorting] = useState<Sorting>();
  const [whole, setWhole] = useState(false);
  const rows = useMemo(() => {
    const wanted = filter.trim().toLocaleLowerCase(language);
    const kept = list.rows.filter(
      (row) =>
        wanted === "" ||
        list.columns.some((column) =>
          cellText(row.cells[column.key] ?? null, column, language)
            .toLocaleLowerCase(language)
            .includes(wanted),
        ),
    );
    if (!sorting) return kept;
    const sign = sorting.down ? -1 : 1;
    return [...kept].sort(
      (a, b) =>
        sign * compareCells(a.cells[sorting.key] ?? null, b.cells[sorting.key] ?? null, language),
    );
  }, [list, filter, sorting, language]);
  const shown = whole || bare || rows.length <= SHOWN + FEW ? rows : rows.slice(0, SHOWN);
  const hasSources = list.rows.some((row) => row.provenance !== null);
  const sort = (key: string) =>
    setSorting((known) => ({ key, down: known?.key === key ? !known.down : false }));
  return (
    <div>
      {bare ? null : (
        <TableTools list={list} filter={filter} onFilter={setFilter} count={rows.length} />
      )}
      <div className="table-wrap" role="region" aria-label={n(list.title)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {list.columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className={isNumber(column) ? "number" : undefined}
                  aria-sort={
                    sorting?.key === column.key
                      ? sorting.down
                        ? "descending"
                        : "ascending"
                      : undefined
                  }
                >
                  {bare ? (
                    n(column.title)
                  ) : (
                    <button type="button" onClick={() => sort(column.key)}>
                      {n(column.title)}
                      {sorting?.key === column.key ? (sorting.down ? " ↓" : " ↑") : ""}
                    </button>
                  )}
                </th>
              ))}
              {hasSources ? <th scope="col">{t("web.source")}</th> : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, i) => (
              <tr key={row.provenance ? row.provenance.at.row : i}>
                {list.columns.map((column) => {
                  const text = cellText(row.cells[column.key] ?? null, column, language);
                  return (
                    <td key={column.key} className={cellClass(column, text)}>
                      {text}
                    </td>
                  );
                })}
                {hasSources ? (
                  <td className="source">
                    {row.provenance ? (
                      <button
                        type="button"
                        className="door provenance"
                        onClick={() => row.provenance && openRow(row.provenance.at)}
                      >
                        {row.provenance.publisher} · {t(`grade.${row.provenance.grade}`)}
                      </button>
                    ) : null}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length ? (
        <p style={{ marginTop: "0.6rem" }}>
          <span className="soft">
            {t("web.rows-shown", { shown: shown.length, count: rows.length })}
          </span>{" "}
          <button type="button" className="chooser no-print" onClick={() => setWhole(true)}>
            {t("web.show-all", { count: rows.length })}
          </button>
        </p>
      ) : null}
    </div>
  );
}

interface ToolsProps {
  readonly list: List;
  readonly filter: string;
  readonly count: number;
  readonly onFilter: (text: string) => void;
}

function TableTools({ list, filter, count, onFilter }: ToolsProps) {
  const { t, language } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(tableText(list, language, "\t")).then(() => {
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    });
  };
  const download = () => {
    const blob = new Blob([`\ufeff${tableText(list, language, ",")}`], { type: "text/csv" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `${list.list}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="table-tools">
      {list.rows.length > 8 ? (
        <label>
          <span className="visually-hidden">{t("web.filter")}</span>
          <input
            type="search"
            value={filter}
            placeholder={t("web.filter")}
            onChange={(event) => onFilter(event.target.value)}
          />
        </label>
      ) : null}
      <span className="soft small" aria-live="polite">
        {t("web.rows", { count })}
      </span>
      <button type="button" className="chooser" onClick={copy}>
        {copied ? t("web.copied") : t("web.copy")}
      </button>
      <button type="button" className="chooser" onClick={download}>
        {t("web.download")}
      </button>
    </div>
  );
}
