/** Desks opened in an emergency, at the head of every office's desk until an auditor has reviewed them. */
import type { Desk } from "@lodestone/api/register-case-list";
import { Link } from "wouter";
import { useWords } from "../data/words.ts";
import { momentText } from "../shapes/register-text.ts";

export function Emergencies({ desk }: { readonly desk: Desk }) {
  const { t, n, language } = useWords();
  return desk.emergencies.map(({ caseId, name, role, untilAt, isOver }) => (
    <p key={caseId} className="trouble" role="status">
      <strong>{t("page.emergency")}</strong>{" "}
      {t(isOver ? "page.emergency-was" : "page.emergency-is", {
        name: name ?? "–",
        role: n(role.name),
        until: momentText(untilAt, language),
      })}{" "}
      <Link href={`/cases/${caseId}`}>{t("page.emergency-see")}</Link>
    </p>
  ));
}
