/** The way between the register's pages. */
import type { GrantedRole } from "@lodestone/api/people";
import { Link, useLocation } from "wouter";
import { useMe } from "../data/me.tsx";
import { useWords } from "../data/words.ts";

const everybody = [
  ["/desk", "page.nav-desk"],
  ["/cases", "page.nav-cases"],
  ["/undertakings", "records.nav"],
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
  const { desk } = useMe();
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
    </div>
  );
}
