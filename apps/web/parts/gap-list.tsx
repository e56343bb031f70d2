/** What is not known, shown where it would stand. */
import type { Gap } from "@lodestone/api/mission";
import { useWords } from "../data/words.ts";

export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t, n } = useWords();
  return (
    <ul className="gap-list">
      {gaps.map((gap) => (
        <li key={gap.gap}>
          <p>{n(gap.missing)}</p>
          <p className="small soft">
            {n(gap.matters)} {t("web.looked", { tried: gap.tried, date: gap.asOf })}
          </p>
        </li>
      ))}
    </ul>
  );
}
