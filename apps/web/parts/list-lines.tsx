/** Rows of a list before they are written: how many of which kind, and each that needs a look. */
import type { ListLine, ListPreview, OpeningAnswer } from "@lodestone/api/register-list";
import { usePlaces } from "../data/places.ts";
import { useWords } from "../data/words.ts";
import { recordText } from "../shapes/record-text.ts";

type Preview = ListPreview | OpeningAnswer;

const kinds = ["new", "changed", "same", "duplicate", "fault"] as const;

export function ListCounts({ counts }: { readonly counts: Preview["counts"] }) {
  const { t } = useWords();
  return (
    <dl className="facts record-facts">
      {kinds
        .filter((kind) => counts[kind] > 0 || kind === "new")
        .map((kind) => (
          <div key={kind}>
            <dt>{t(`line.${kind}`)}</dt>
            <dd className="number">{counts[kind]}</dd>
          </div>
        ))}
    </dl>
  );
}

export function ListLines({
  preview,
  duplicates,
  onSay,
}: {
  readonly preview: Preview;
  readonly duplicates: Readonly<Record<string, string>>;
  readonly onSay: (row: string, is: string) => void;
}) {
  const { t } = useWords();
  if (preview.lines.length === 0) return null;
  return (
    <>
      <div className="table-wrap" role="region" aria-label={t("records.rows")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t("records.row")}
              </th>
              <th scope="col">{t("records.what")}</th>
              <th scope="col">{t("records.name")}</th>
              <th scope="col">{t("records.why")}</th>
            </tr>
          </thead>
          <tbody>
            {preview.lines.map((line) => (
              <tr key={line.row}>
                <td className="number">{line.row}</td>
                <td className="short">{t(`line.${line.kind}`)}</td>
                <td>
                  {line.name}
                  <span className="small soft case-under case-id">{line.key}</span>
                </td>
                <td className="long">
                  <Why line={line} preview={preview} />
                  {line.kind === "duplicate" ? (
                    <Duplicate
                      line={line}
                      value={duplicates[String(line.row)] ?? ""}
                      onSay={(is) => onSay(String(line.row), is)}
                    />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {preview.linesLeftOut > 0 ? (
        <p className="soft small">{t("records.lines-left-out", { count: preview.linesLeftOut })}</p>
      ) : null}
    </>
  );
}

function Why({ line, preview }: { readonly line: ListLine; readonly preview: Preview }) {
  const words = useWords();
  const { n } = words;
  const { names } = usePlaces();
  return (
    <>
      {line.faults.map(({ column, what }, i) => (
        <span key={i} className="case-under">
          {column === null || n(what).includes(column) ? "" : `${column}: `}
          {n(what)}
        </span>
      ))}
      {line.changes.map(({ field: name, register, list }) => {
        const field = preview.fields.find((known) => known.name === name);
        if (!field) return null;
        return (
          <span key={name} className="case-under">
            {n(field.label)}:{" "}
            {register === null ? null : (
              <>
                <del>{recordText(field, register, words, names)}</del> →{" "}
              </>
            )}
            {recordText(field, list, words, names)}
          </span>
        );
      })}
    </>
  );
}

function Duplicate({
  line,
  value,
  onSay,
}: {
  readonly line: ListLine;
  readonly value: string;
  readonly onSay: (is: string) => void;
}) {
  const { t } = useWords();
  return (
    <select
      value={value}
      aria-label={t("records.duplicate-of", { row: line.row })}
      onChange={({ target }) => onSay(target.value)}
    >
      <option value="">{t("records.left-out")}</option>
      <option value="own">{t("records.its-own")}</option>
      {line.like.map((key) => (
        <option key={key} value={key}>
          {t("records.it-is", { key })}
        </option>
      ))}
    </select>
  );
}
