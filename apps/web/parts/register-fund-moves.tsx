/** Moving a year's money, for those whose verb it is: what, for which year, how much; asked once more. */
import type { Funds } from "@lodestone/api/register-fund";
import { useId, useState } from "react";
import { useVerb } from "../data/register-verb.ts";
import { useWords } from "../data/words.ts";
import { Confirm } from "./register-confirm.tsx";
import { SendRow } from "./register-facts.tsx";
import { Field, faultAt } from "./register-field.tsx";

type Move = Funds["mayMove"][number];

export function FundMoves({ funds }: { readonly funds: Funds }) {
  const { t } = useWords();
  if (funds.mayMove.length === 0) return null;
  return (
    <section className="section no-print">
      <h2>{t("page.fund-moves")}</h2>
      {funds.mayMove.map((move) => (
        <details key={move} className="step">
          <summary>{t(`page.move-${move}`)}</summary>
          <MoveForm move={move} funds={funds} />
        </details>
      ))}
    </section>
  );
}

function MoveForm({ move, funds }: { readonly move: Move; readonly funds: Funds }) {
  const { t, n } = useWords();
  const verb = useVerb();
  const id = useId();
  const schemes = [...new Map(funds.rows.map(({ scheme }) => [scheme.key, scheme])).values()];
  const [scheme, setScheme] = useState(schemes[0]?.key ?? "magnet-scheme");
  const [year, setYear] = useState("");
  const [amount, setAmount] = useState("");
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState("");
  const ofYear = move !== "approve-outlay";
  const ofAmount = move !== "close-year";
  const send = async () => {
    setAsking(false);
    const fiscalYear = ofYear ? year.trim() : null;
    const answer = ofAmount
      ? await verb.send("/api/register/funds/move", {
          move,
          scheme,
          fiscalYear,
          amountRupees: amount.trim(),
        })
      : await verb.send("/api/register/funds/close-year", { scheme, fiscalYear });
    if (!answer) return;
    setAmount("");
    setDone(t("page.fund-done", { what: t(`page.move-${move}`), auditNo: answer.auditNo }));
  };
  const choice = { required: true, least: null, most: null, choices: [], choiceNames: null };
  return (
    <form
      className="case-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setDone("");
        setAsking(true);
      }}
    >
      {schemes.length > 1 ? (
        <div className="asked">
          <label htmlFor={id}>{t("page.scheme")}</label>
          <select id={id} value={scheme} onChange={({ target }) => setScheme(target.value)}>
            {schemes.map(({ key, name }) => (
              <option key={key} value={key}>
                {n(name)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {ofYear ? (
        <Field
          field={{
            ...choice,
            name: "fiscalYear",
            kind: "fiscal-year",
            label: both(t, "page.year"),
          }}
          value={year}
          onType={setYear}
          fault={faultAt(verb.faults, "fiscalYear", n)}
        />
      ) : null}
      {ofAmount ? (
        <Field
          field={{ ...choice, name: "amountRupees", kind: "rupees", label: both(t, "page.amount") }}
          value={amount}
          onType={setAmount}
          fault={faultAt(verb.faults, "amountRupees", n) ?? faultAt(verb.faults, "amountPaise", n)}
        />
      ) : null}
      <SendRow verb={verb} word={t(`page.move-${move}`)} />
      <p role="status">{done}</p>
      {asking ? (
        <Confirm
          title={`${t(`page.move-${move}`)}?`}
          yes={t("page.yes-do", { what: t(`page.move-${move}`) })}
          onYes={() => void send()}
          onNo={() => setAsking(false)}
        >
          <p>{[ofYear ? year : "", ofAmount ? `₹ ${amount}` : ""].filter(Boolean).join(" · ")}</p>
          <p className="soft">{t(`page.says-${move}`)}</p>
        </Confirm>
      ) : null}
    </form>
  );
}

/** A label of the page's own, in the shape in which forms bring theirs; it is said in one language. */
function both(t: ReturnType<typeof useWords>["t"], key: "page.year" | "page.amount") {
  return { en: t(key), hi: t(key) };
}
