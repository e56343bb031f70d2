/** A record's values by their groups, each with where it comes from and whether the public reads it. */
import type { UndertakingField, UndertakingPage } from "@lodestone/api/register-undertaking";
import { Link } from "wouter";
import { usePlaces } from "../data/places.ts";
import { useWords } from "../data/words.ts";
import { recordText } from "../shapes/record-text.ts";
import { useCard } from "./card.tsx";

const isGiven = ({ value, pack }: UndertakingField) =>
  (value !== null && value !== "") || (pack !== null && !pack.isSame);

export function UndertakingValues({ page }: { readonly page: UndertakingPage }) {
  const { t, n } = useWords();
  const groups = page.groups
    .map((group) => ({ ...group, fields: group.fields.filter(isGiven) }))
    .filter(({ fields }) => fields.length > 0);
  const missing = page.groups.flatMap(({ fields }) => fields.filter((field) => !isGiven(field)));
  return (
    <section className="section">
      <h2>{t("records.values")}</h2>
      <div className="table-wrap" role="region" aria-label={t("records.values")} tabIndex={0}>
        <table className="values">
          <thead>
            <tr>
              <th scope="col">{t("records.field")}</th>
              <th scope="col">{t("records.value")}</th>
              {page.origin ? <th scope="col">{t("web.source")}</th> : null}
            </tr>
          </thead>
          {groups.map(({ title, fields }) => (
            <tbody key={title?.en ?? ""}>
              {title ? (
                <tr className="group">
                  <th scope="rowgroup" colSpan={page.origin ? 3 : 2}>
                    {n(title)}
                  </th>
                </tr>
              ) : null}
              {fields.map((field) => (
                <Row key={field.name} field={field} page={page} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {missing.length > 0 ? (
        <p className="soft small">
          {t("records.not-given", { fields: missing.map(({ label }) => n(label)) })}
        </p>
      ) : null}
    </section>
  );
}

function Row({
  field,
  page,
}: {
  readonly field: UndertakingField;
  readonly page: UndertakingPage;
}) {
  const words = useWords();
  const { t, n } = words;
  const { names } = usePlaces();
  const text = recordText(field, field.value, words, names);
  return (
    <tr>
      <th scope="row">
        {field.name === "place" ? t("records.place") : n(field.label)}
        {field.published ? null : (
          <span className="small soft case-under">{t("records.closed")}</span>
        )}
      </th>
      <td className="long">
        {field.name === "source" && field.value !== null ? (
          <Link href={`/sources/${String(field.value)}`}>{text}</Link>
        ) : (
          text
        )}
      </td>
      {page.origin ? (
        <td className="source">
          <Origin field={field} page={page} />
        </td>
      ) : null}
    </tr>
  );
}

/** The pack's row where the value is as the pack brought it; else what the pack says. */
function Origin({
  field,
  page,
}: {
  readonly field: UndertakingField;
  readonly page: UndertakingPage;
}) {
  const words = useWords();
  const { t } = words;
  const { names } = usePlaces();
  const { openRow } = useCard();
  const { origin } = page;
  if (!field.pack || !origin) return <span className="soft">{t("records.of-register")}</span>;
  if (!field.pack.isSame) {
    const said = recordText(field, field.pack.value, words, names);
    return <span>{t("records.pack-says", { value: said })}</span>;
  }
  return (
    <button type="button" className="door provenance" onClick={() => openRow(origin)}>
      {origin.table}/{origin.row}
    </button>
  );
}
