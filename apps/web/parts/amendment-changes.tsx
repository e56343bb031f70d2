/** What an amendment would change, field by field, from what to what; and the way to its record. */
import type { CasePage } from "@lodestone/api/register-case";
import { Link } from "wouter";
import { usePlaces } from "../data/places.ts";
import { useWords } from "../data/words.ts";

type Amended = NonNullable<CasePage["amended"]>;

export function AmendmentChanges({
  page,
  amended,
}: {
  readonly page: CasePage;
  readonly amended: Amended;
}) {
  const { t, n, named } = useWords();
  const { names } = usePlaces();
  const fact = (name: string) => String(page.fields.find((one) => one.name === name)?.value ?? "");
  const said = (name: string, value: string) => {
    if (value === "") return "–";
    return name === "place" ? (names.get(value) ?? value) : named(name, value);
  };
  return (
    <>
      {fact("noun") === "undertaking" ? (
        <p>
          {t("records.amends")}{" "}
          <Link href={`/undertakings/${fact("key")}`} className="case-id">
            {fact("key")}
          </Link>
          , {t("records.version-no", { version: Number(fact("baseVersion")) })}
        </p>
      ) : null}
      <div className="table-wrap" role="region" aria-label={t("page.facts")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("records.field")}</th>
              <th scope="col">{t("records.from")}</th>
              <th scope="col">{t("records.to")}</th>
            </tr>
          </thead>
          <tbody>
            {amended.map(({ name, field, from, to }) => (
              <tr key={name}>
                <th scope="row">{n(field)}</th>
                <td className="long">
                  <del>{said(name, from)}</del>
                </td>
                <td className="long">
                  <ins>{said(name, to)}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
