/** Asks for the next page of a list, while there is one. */
import type { MoreRows } from "../data/more-rows.ts";
import { useWords } from "../data/words.ts";

export function MoreButton({ of }: { readonly of: MoreRows<unknown> }) {
  const { t } = useWords();
  if (!of.hasMore) return null;
  return (
    <button type="button" className="chooser no-print" disabled={of.asking} onClick={of.more}>
      {t("page.more")}
    </button>
  );
}
