/** What is not known, shown where it would stand; gaps that share their reason are told it once. */
import type { Gap } from "@lodestone/api/mission";
import { useWords } from "../data/words.ts";

export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t, n } = useWords();
  return (
    <ul className="gap-list">
      {byReason(gaps).map(([first, ...others]) => (
        <li key={first.gap}>
          {[first, ...others].map((gap) => (
            <p key={gap.gap} className={others.length === 0 ? "gap-name" : "gap-member"}>
              {n(gap.missing)}
            </p>
          ))}
          <p className="small soft">
            {closed(n(first.matters))} {t("web.looked", { tried: first.tried, date: first.asOf })}
          </p>
        </li>
      ))}
    </ul>
  );
}

type Group = readonly [Gap, ...Gap[]];

function byReason(gaps: readonly Gap[]): Group[] {
  const groups = new Map<string, Group>();
  for (const gap of gaps) {
    const reason = JSON.stringify([gap.matters, gap.tried, gap.asOf]);
    const known = groups.get(reason);
    groups.set(reason, known ? [...known, gap] : [gap]);
  }
  return [...groups.values()];
}

/** The pack writes phrases; before another sentence a phrase takes its full stop, or danda. */
function closed(phrase: string): string {
  if (/[.!?।]$/.test(phrase)) return phrase;
  return phrase + (/[\u0900-\u097f]/.test(phrase) ? "।" : ".");
}
