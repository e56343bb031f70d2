/** An amount: short to read by, to the paisa for whoever points at it or hears it read. */
import { formatPaise } from "@lodestone/units/indian-number";
import { useWords } from "../data/words.ts";
import { moneyText } from "../shapes/register-text.ts";

export function Money({ paise }: { readonly paise: string | null }) {
  const { language } = useWords();
  if (paise === null) return <>–</>;
  return (
    <span className="money" title={formatPaise(BigInt(paise))}>
      {moneyText(paise, language)}
    </span>
  );
}

/** To the paisa, as a ledger and an order write it. */
export function ExactMoney({ paise }: { readonly paise: string }) {
  return <span className="money">{formatPaise(BigInt(paise))}</span>;
}
