/** Who is signed in and as what, at the head of every page. */
import type { Desk } from "@lodestone/api/people";
import { Link } from "wouter";
import { useMe } from "../data/me.tsx";
import { useWords, type Words } from "../data/words.ts";
import { roleText } from "../shapes/scope-text.ts";

export function Who() {
  const words = useWords();
  const { t } = words;
  const { me, desk, chooseDesk } = useMe();
  if (!me || (me.shut && !me.shut.starting)) return null;
  if (!me.person) {
    return (
      <Link href="/sign-in" className="who-link">
        {t("people.sign-in")}
      </Link>
    );
  }
  return (
    <div className="who">
      <Link href="/account" className="who-link">
        {me.person.name}
      </Link>
      {me.desks.length > 1 ? (
        <select
          aria-label={t("people.acting-as")}
          value={desk?.desk ?? ""}
          onChange={(event) => chooseDesk(event.target.value)}
        >
          {me.desks.map((row) => (
            <option key={row.desk} value={row.desk}>
              {deskText(row, words)}
            </option>
          ))}
        </select>
      ) : (
        <span className="soft small">{desk ? deskText(desk, words) : t("people.no-roles")}</span>
      )}
    </div>
  );
}

/** A desk in a line: the role, its limit, and whose it is when it is lent. */
export function deskText(desk: Desk, words: Words): string {
  const text = roleText(desk, words);
  return desk.lentBy
    ? words.t("people.desk-of", { desk: text, name: desk.lentBy.name ?? "?" })
    : text;
}
