/** The decisions of a case: the latest amount with its reasons, and every move it ever made. */
import type { CasePage } from "@lodestone/api/register-case";
import { useWords } from "../data/words.ts";
import { momentText, moneyText } from "../shapes/register-text.ts";
import { Money } from "./register-money.tsx";
import { TraceView } from "./register-trace.tsx";

type Move = CasePage["moves"][number];

/** The decision that stands: the last that was not voided and says why. */
function standingDecision(page: CasePage): Move | undefined {
  return page.moves.findLast(
    ({ trace, isVoid }) => typeof trace?.claimedPaise === "string" && !isVoid,
  );
}

export function WhyAmount({ page }: { readonly page: CasePage }) {
  const { t, language } = useWords();
  const trace = standingDecision(page)?.trace;
  const { claimedPaise, admissiblePaise } = trace ?? {};
  if (!trace || !claimedPaise || !admissiblePaise) return null;
  const claimed = moneyText(claimedPaise, language);
  const title =
    trace.disallowedPaise === "0" || trace.disallowedPaise === null
      ? t("page.why-all", { claimed })
      : admissiblePaise === "0"
        ? t("page.why-nothing", { claimed })
        : t("page.why-not", { claimed, admissible: moneyText(admissiblePaise, language) });
  return (
    <section className="section">
      <h2>{title}</h2>
      <TraceView trace={trace} />
    </section>
  );
}

export function CaseTrail({ page }: { readonly page: CasePage }) {
  const { t } = useWords();
  const standing = standingDecision(page);
  return (
    <section className="section">
      <h2>{t("page.trail", { count: page.moves.length })}</h2>
      <ol className="trail">
        {[...page.moves].reverse().map((move) => (
          <MoveRow key={move.moveNo} move={move} isOpenAbove={move === standing} />
        ))}
      </ol>
    </section>
  );
}

function MoveRow({ move, isOpenAbove }: { readonly move: Move; readonly isOpenAbove: boolean }) {
  const { t, n, language } = useWords();
  const { by, trace, isVoid } = move;
  const who = by.name ? `${by.name}, ${n(by.role.name)}` : n(by.role.name);
  return (
    <li className={isVoid ? "void" : undefined}>
      <p className="trail-what">
        <strong>{n(move.to.name)}</strong> <span className="soft">· {verbText(move, t, n)}</span>{" "}
        {isVoid ? <span className="draft">{t("page.void")}</span> : null}
      </p>
      <p className="small soft">
        {momentText(move.at, language)} · {who}
        {by.for ? ` ${t("page.acted-for", { name: by.for.name ?? "–" })}` : ""}
      </p>
      {move.amountPaise === null ? null : (
        <p>
          <Money paise={move.amountPaise} />
        </p>
      )}
      {move.reason === null ? null : <blockquote className="reason">{move.reason}</blockquote>}
      {trace && !isOpenAbove ? (
        <details className="no-print">
          <summary>{t("page.how-decided")}</summary>
          <TraceView trace={trace} />
        </details>
      ) : null}
      <p className="seen small soft">
        {t("page.seen-hash", { version: move.caseVersion })}{" "}
        <code>{move.seenHash.slice(0, 12)}</code>
      </p>
    </li>
  );
}

/** "approve or reject" is a verb with two answers; a reader wants the one that was given. */
export function verbText(
  { verb, response }: Pick<Move, "verb" | "response">,
  t: ReturnType<typeof useWords>["t"],
  n: ReturnType<typeof useWords>["n"],
): string {
  if (verb.key === "approve") return t(`page.answer-${response ?? "approve"}`);
  if (response === null || response === "modify") return n(verb.name);
  return `${n(verb.name)}: ${t(`page.answer-${response}`)}`;
}
