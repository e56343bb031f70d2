/** The desk: what waits, what changed since one last looked, what falls due, and what is at risk. */
import type { GrantedRole } from "@lodestone/api/people";
import type { Desk } from "@lodestone/api/register-case-list";
import { usePageTitle } from "../data/page-title.ts";
import { useRegister } from "../data/register-answers.ts";
import { useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";
import { CaseRows } from "../parts/register-case-rows.tsx";
import { Changed, DeskMoney, DeskWays, Due, Risks } from "../parts/register-desk-parts.tsx";
import { Emergencies } from "../parts/register-emergencies.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { RegisterVisitor } from "../parts/register-visitor.tsx";

type Part = "waiting" | "changed" | "due" | "risks" | "money" | "ways";

/** One set of parts; what a role looks at first stands first. */
const orders: Readonly<Record<GrantedRole, readonly Part[]>> = {
  applicant: ["waiting", "due", "risks", "changed", "ways"],
  "state-officer": ["waiting", "due", "changed"],
  agency: ["waiting", "changed", "due", "risks"],
  programme: ["waiting", "changed", "risks", "due", "ways"],
  finance: ["waiting", "money", "due", "changed"],
  authority: ["waiting", "money", "changed", "risks"],
  releasing: ["waiting", "money", "changed"],
  auditor: ["waiting", "ways", "changed", "money"],
  steward: ["ways", "changed"],
  administrator: ["waiting", "ways", "changed"],
};

export function DeskPage() {
  const { t } = useWords();
  usePageTitle(t("page.nav-desk"));
  return (
    <RegisterGate visitor={<RegisterVisitor />}>
      <DeskRead />
    </RegisterGate>
  );
}

function DeskRead() {
  const { desk: held } = useRegisterSession();
  const answer = useRegister<Desk>("/api/register/desk");
  const order = orders[held?.role ?? "auditor"];
  return (
    <RegisterAnswered answer={answer}>
      {(desk) => (
        <>
          <Emergencies desk={desk} />
          <DeskHead desk={desk} />
          <div className="desk-parts">
            {order.map((part) => (
              <DeskPart key={part} part={part} desk={desk} />
            ))}
          </div>
        </>
      )}
    </RegisterAnswered>
  );
}

function DeskPart({ part, desk }: { readonly part: Part; readonly desk: Desk }) {
  switch (part) {
    case "waiting":
      return <Waiting desk={desk} />;
    case "changed":
      return <Changed desk={desk} />;
    case "due":
      return <Due desk={desk} />;
    case "risks":
      return <Risks />;
    case "money":
      return <DeskMoney />;
    case "ways":
      return <DeskWays />;
  }
}

function DeskHead({ desk }: { readonly desk: Desk }) {
  const { t, n } = useWords();
  const { state } = useRegisterSession();
  const mine = desk.waiting.filter((row) => row.mine).length;
  const title =
    desk.waiting.length === 0
      ? t("page.desk-empty")
      : desk.overdue > 0
        ? t("page.desk-overdue", { count: desk.waiting.length, overdue: desk.overdue })
        : t("page.desk-waiting", { count: desk.waiting.length });
  return (
    <header>
      <p className="eyebrow">
        {t("page.desk-of", { role: desk.role.name })}
        {state?.today ? ` · ${t("page.as-of-day", { day: state.today })}` : ""}
      </p>
      <h1>{title}</h1>
      {desk.waiting.length > 0 && mine < desk.waiting.length ? (
        <p className="lede">
          {t("page.desk-mine", {
            mine,
            others: desk.waiting.length - mine,
            role: n(desk.role.name),
          })}
        </p>
      ) : null}
    </header>
  );
}

function Waiting({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  return (
    <section className="section desk-wide">
      <h2>{t("page.waiting")}</h2>
      {desk.waiting.length === 0 ? (
        <p className="empty">{t("page.waiting-none")}</p>
      ) : (
        <CaseRows rows={desk.waiting} label={t("page.waiting")} mine />
      )}
      {desk.waitingMore ? <p className="soft">{t("page.waiting-more")}</p> : null}
    </section>
  );
}
