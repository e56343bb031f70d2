/** Shows who said a figure, when it was true and how well it is known; opens its card. */
import type { Provenance } from "@lodestone/api/text";
import { useWords } from "../data/words.ts";
import { useCard } from "./card.tsx";

export function Sourced({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useWords();
  const { openRow } = useCard();
  const { publisher, asOf, grade, at } = provenance;
  return (
    <button
      type="button"
      className="door provenance"
      onClick={() => openRow(at)}
      title={t("web.open-card", { publisher })}
    >
      {t("web.sourced", { publisher, date: asOf, grade: t(`grade.${grade}`) })}
    </button>
  );
}
