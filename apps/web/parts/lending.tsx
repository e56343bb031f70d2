/** Desks lent for a time: shown to all who have signed in, lent and taken back by their holders. */
import type { Colleagues, DelegationList, Desk } from "@lodestone/api/people";
import { useState } from "react";
import { useFresh } from "../data/deed.ts";
import { useMe } from "../data/me.tsx";
import { useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";
import { dayAsInstant, instantText } from "../shapes/instant-text.ts";
import { DeedButton, DeedForm, Field } from "./deed-form.tsx";
import { Answered } from "./waiting.tsx";
import { deskText } from "./who.tsx";

const notLendable = ["administrator", "auditor", "applicant"];

export function Lending() {
  const { t, n, language } = useWords();
  const { me, desk, send, refresh } = useMe();
  const answer = useFresh<DelegationList>("/api/delegations");
  const own = me?.desks.filter((row) => !row.lentBy && !notLendable.includes(row.role)) ?? [];
  const again = async () => {
    await refresh();
    answer.retry();
  };
  return (
    <section className="section">
      <h2>{t("people.lending")}</h2>
      <p className="section-note">{t("people.lending-note")}</p>
      <Answered answer={answer}>
        {({ delegations }) =>
          delegations.length === 0 ? (
            <p>{t("people.nothing-lent")}</p>
          ) : (
            <ul className="plain-list">
              {delegations.map((row) => (
                <li key={row.delegation}>
                  {t("people.lent-line", {
                    role: n(row.name),
                    from: row.from.name ?? "–",
                    to: row.to.name ?? "–",
                    since: instantText(row.fromAt, language),
                    until: instantText(row.untilAt, language),
                  })}{" "}
                  {row.from.personId === me?.person?.personId || desk?.role === "administrator" ? (
                    <DeedButton
                      label={t("people.end-lending")}
                      onSend={async () => {
                        await send("DELETE", `/api/delegations/${row.delegation}`);
                        await again();
                      }}
                    />
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {own.length > 0 ? <LendForm desks={own} onLent={again} /> : null}
    </section>
  );
}

function LendForm({
  desks,
  onLent,
}: {
  readonly desks: readonly Desk[];
  readonly onLent: () => Promise<void>;
}) {
  const words = useWords();
  const { t } = words;
  const { send } = useMe();
  const answer = useFresh<Colleagues>("/api/colleagues");
  const [computersDay] = useState(() => new Date().toISOString().slice(0, 10));
  // The office's day, which in the demonstration runs ahead.
  const today = useRegisterSession().state?.today ?? computersDay;
  return (
    <DeedForm
      inline
      button={t("people.lend")}
      onSend={async (fields, form) => {
        const text = (name: string) => fields.get(name) as string;
        await send("POST", "/api/delegations", {
          grant: text("grant"),
          toPerson: text("toPerson"),
          fromAt: dayAsInstant(text("from"), "begins"),
          untilAt: dayAsInstant(text("until"), "ends"),
        });
        form.reset();
        await onLent();
      }}
    >
      <label className="field">
        <span className="label">{t("people.role")}</span>
        <select name="grant">
          {desks.map((row) => (
            <option key={row.desk} value={row.desk}>
              {deskText(row, words)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">{t("people.lend-to")}</span>
        <select name="toPerson" required>
          <option value="">{t("page.choose")}</option>
          {answer.data?.colleagues.map((row) => (
            <option key={row.personId} value={row.personId}>
              {row.name}
            </option>
          ))}
        </select>
      </label>
      <Field
        key={`from ${today}`}
        label={t("people.from-day")}
        name="from"
        type="date"
        defaultValue={today}
      />
      <Field
        key={`until ${today}`}
        label={t("people.to-day")}
        name="until"
        type="date"
        defaultValue={today}
      />
    </DeedForm>
  );
}
