/** What an amendment would change, field by field, from what to what; and the way to its record. */
import type { CasePage } from "@lodestone/api/register-case";
import { Link } from "wouter";
import { usePlaces } from "../data/places.ts";
import { useWords } from "../data/words.ts";
import type { RecordValue } from "../shapes/record-text.ts";

interface Change {
  readonly from: RecordValue;
  readonly to: RecordValue;
}

/** The changes as the case keeps them; none where it is no amendment. */
export function changesOf(page: CasePage): Readonly<Record<string, Change>> | undefined {
  const kept = page.fields.find(({ name }) => name === "changes")?.value;
  if (page.workflow.key !== "amendment" || typeof kept !== "string") return undefined;
  try {
    return JSON.parse(kept) as Record<string, Change>;
  } catch {
    return undefined;
  }
}

export function AmendmentChanges({
  page,
  changes,
}: {
  readonly page: CasePage;
  readonly changes: Readonly<Record<string, Change>>;
}) {
  const { t, named } = useWords();
  const { names } = usePlaces();
  const fact = (name: string) => String(page.fields.find((one) => one.name === name)?.value ?? "");
  const text = (field: string, { [field]: change }: typeof changes, side: keyof Change) => {
    const value = change?.[side] ?? null;
    if (value === null || value === "") return "–";
    if (typeof value === "boolean") return value ? t("page.yes") : t("page.no");
    return field === "place"
      ? (names.get(String(value)) ?? String(value))
      : named(field, String(value));
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
            {Object.keys(changes).map((field) => (
              <tr key={field}>
                <th scope="row">{named("field", field)}</th>
                <td className="long">
                  <del>{text(field, changes, "from")}</del>
                </td>
                <td className="long">
                  <ins>{text(field, changes, "to")}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
