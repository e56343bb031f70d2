/** What no plan can do, why, and what each limit alone would have to give. */
import type { Reasons } from "@lodestone/api/plan";
import { useWords } from "../data/words.ts";

export function Impossible({ reasons }: { readonly reasons: Reasons }) {
  const { t, n } = useWords();
  const lists = [
    [t("plan.impossible"), reasons.impossible],
    [t("plan.conflict"), reasons.conflict],
    [t("plan.relaxed"), reasons.relaxed.map(({ says }) => says)],
  ] as const;
  if (lists.every(([, rows]) => rows.length === 0)) return null;
  return (
    <section className="section">
      <div className="two-up">
        {lists.map(([title, rows]) =>
          rows.length > 0 ? (
            <div key={title}>
              <h3>{title}</h3>
              <ul>
                {rows.map((row) => (
                  <li key={row.en}>{n(row)}</li>
                ))}
              </ul>
            </div>
          ) : null,
        )}
      </div>
    </section>
  );
}
