/** Which column of a list is which field: guessed, remembered, and mended by the person. */
import type { ListPreview, OpeningAnswer } from "@lodestone/api/register-list";
import { useWords } from "../data/words.ts";

type Columns = Readonly<Record<string, string>>;

export function ListColumns({
  preview,
  columns,
  onPick,
  onLook,
}: {
  readonly preview: ListPreview | OpeningAnswer;
  readonly columns: Columns;
  readonly onPick: (columns: Columns) => void;
  readonly onLook: () => void;
}) {
  const { t, n } = useWords();
  const pick = (column: string, field: string) => {
    const others = Object.entries(columns).filter(
      // A field is read from one column alone.
      ([name, held]) => name !== column && held !== field,
    );
    onPick(Object.fromEntries(field === "" ? others : [...others, [column, field]]));
  };
  const from = preview.columnsFrom;
  const unread = preview.header.filter((column) => columns[column] === undefined);
  return (
    <section className="section no-print">
      <h2>{t("records.columns")}</h2>
      <p className="soft">
        {t(`records.columns-${from}`)}
        {unread.length > 0 ? ` ${t("records.columns-unread", { columns: unread })}` : ""}
      </p>
      <div className="columns-picked">
        {preview.header.map((column) => (
          <label key={column}>
            <span>{column}</span>
            <select
              value={columns[column] ?? ""}
              onChange={({ target }) => pick(column, target.value)}
            >
              <option value="">{t("records.not-read")}</option>
              {preview.fields.map(({ name, label }) => (
                <option key={name} value={name}>
                  {name === "place" ? t("records.place") : n(label)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <button type="button" className="chooser" onClick={onLook}>
        {t("records.look-again")}
      </button>
    </section>
  );
}
