/** On every page of the demonstration office, screen and paper: that all in it is invented. */
import { Link } from "wouter";
import { fetchAnswer } from "../data/answers.ts";
import { useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";

export function DemonstrationBanner() {
  const { t } = useWords();
  const { state, again } = useRegisterSession();
  if (state?.office !== "demonstration") return null;
  const leave = () =>
    void fetchAnswer("/api/register/demonstration/leave", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    }).finally(() => void again());
  return (
    <aside className="demonstration" aria-label={t("page.demonstration")}>
      <div className="frame">
        <p>
          <strong>{t("page.demonstration")}</strong> {t("page.demonstration-says")}{" "}
          {state.today ? t("page.demonstration-today", { today: state.today }) : ""}
        </p>
        <p className="no-print demonstration-ways">
          <Link href="/desk/demonstration">{t("page.be-another")}</Link>
          <button type="button" className="chooser" onClick={leave}>
            {t("page.leave-demonstration")}
          </button>
        </p>
      </div>
    </aside>
  );
}
