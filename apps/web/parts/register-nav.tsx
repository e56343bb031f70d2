/** The way between the register's pages, and the desk one acts at. */
import type { GrantedRole } from "@lodestone/api/people";
import { Link, useLocation } from "wouter";
import { useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";

const everybody = [
  ["/desk", "page.nav-desk"],
  ["/cases", "page.nav-cases"],
  ["/funds", "page.nav-funds"],
  ["/obligations", "page.nav-obligations"],
  ["/guarantees", "page.nav-guarantees"],
] as const;

/** Pages of one role alone. */
const ownPages: Partial<Record<GrantedRole, readonly (readonly [string, OwnWord])[]>> = {
  auditor: [["/audit", "page.nav-audit"]],
  administrator: [["/administration", "page.nav-administration"]],
};
type OwnWord = "page.nav-audit" | "page.nav-administration";

export function RegisterNav() {
  const { t } = useWords();
  const { me, desk } = useRegisterSession();
  const [place] = useLocation();
  const pages = [...everybody, ...(desk ? (ownPages[desk.role] ?? []) : [])];
  return (
    <div className="register-nav no-print">
      <nav aria-label={t("page.nav")}>
        <ul>
          {pages.map(([path, word]) => (
            <li key={path}>
              <Link href={path} aria-current={place.startsWith(path) ? "page" : undefined}>
                {t(word)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="register-who">
        <Link href="/account">{me?.person?.name}</Link>
        <DeskChooser />
      </div>
    </div>
  );
}

/** In which role one acts; a single desk needs no choice. */
export function DeskChooser() {
  const { t, n } = useWords();
  const { me, desk, chooseDesk } = useRegisterSession();
  const desks = me?.desks ?? [];
  const nameOf = ({ name, lentBy, scope }: (typeof desks)[number]) =>
    [
      n(name),
      ...(scope && scope.kind !== "scheme" ? [`(${scope.key})`] : []),
      ...(lentBy ? [t("page.desk-for", { name: lentBy.name ?? "" })] : []),
    ].join(" ");
  const [only] = desks;
  if (only && desks.length === 1 && desk) return <span>{nameOf(only)}</span>;
  return (
    <label className="desk-chooser">
      <span>{t("page.act-as")}</span>
      <select value={desk?.desk ?? ""} onChange={(event) => chooseDesk(event.target.value)}>
        {desk ? null : <option value="">{t("page.choose")}</option>}
        {desks.map((held) => (
          <option key={held.desk} value={held.desk}>
            {nameOf(held)}
          </option>
        ))}
      </select>
    </label>
  );
}
