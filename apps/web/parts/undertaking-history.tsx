/** What a record was: each version with who changed what, and the row of the trail that says so. */
import type { UndertakingPage } from "@lodestone/api/register-undertaking";
import { usePlaces } from "../data/places.ts";
import { useWords } from "../data/words.ts";
import { recordText } from "../shapes/record-text.ts";
import { momentText } from "../shapes/register-text.ts";

export function UndertakingHistory({ page }: { readonly page: UndertakingPage }) {
  const words = useWords();
  const { t, n, language } = words;
  const { names } = usePlaces();
  return (
    <section className="section">
      <h2>{t("records.history")}</h2>
      <ol className="trail record-trail">
        {page.history.map((one) => (
          <li key={one.version}>
            <p>
              <strong>{t("records.version-no", { version: one.version })}</strong>{" "}
              <span className="soft">
                {[
                  momentText(one.at, language),
                  one.by ?? "",
                  one.role ? n(one.role.name) : "",
                  one.auditNo === null ? "" : t("records.trail-row", { no: one.auditNo }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </p>
            {one.changes.length === 0 ? (
              <p className="small soft">
                {one.version === 1 ? t("records.first") : t("records.no-shown-change")}
              </p>
            ) : (
              <ul className="plain-list">
                {one.changes.map(({ field, from, to }) => (
                  <li key={field.name}>
                    {n(field.label)}: <del>{recordText(field, from, words, names)}</del> →{" "}
                    <ins>{recordText(field, to, words, names)}</ins>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
