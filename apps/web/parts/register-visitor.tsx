/** What the register is, for one who has not signed in: what it does, the way in, and a place to try it. */
import { Link, useLocation } from "wouter";
import { useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";

const does = [
  "page.does-claim",
  "page.does-why",
  "page.does-duty",
  "page.does-ledger",
  "page.does-trail",
] as const;

export function RegisterVisitor() {
  const { t } = useWords();
  const { state } = useRegisterSession();
  const [, go] = useLocation();
  return (
    <div className="visitor">
      <h1>{t("page.visitor-title")}</h1>
      <p className="lede">{t("page.visitor-lede")}</p>
      <p className="visitor-ways">
        <Link href="/sign-in?to=/desk" className="do do-link">
          {t("page.sign-in")}
        </Link>
        {state?.demonstration ? (
          <button type="button" className="chooser" onClick={() => go("/desk/demonstration")}>
            {t("page.enter-demonstration")}
          </button>
        ) : null}
      </p>
      {state?.demonstration ? <p className="soft prose">{t("page.demonstration-offer")}</p> : null}
      <p>
        <Link href="/undertakings">{t("records.public-offer")}</Link>
      </p>
      <ul className="does">
        {does.map((word) => (
          <li key={word}>{t(word)}</li>
        ))}
      </ul>
    </div>
  );
}
