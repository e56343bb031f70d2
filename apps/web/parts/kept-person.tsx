/** One person of the register: roles given, ways in, and what an administrator can do for them. */
import type { Given, GrantedRole, KeptPerson, People, TellOnce } from "@lodestone/api/people";
import { formatDate } from "@lodestone/units/indian-number";
import { paiseFromCrore } from "@lodestone/units/money";
import { useState } from "react";
import { useMe } from "../data/me.tsx";
import { useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";
import { instantText } from "../shapes/instant-text.ts";
import { roleText } from "../shapes/scope-text.ts";
import { DeedButton, DeedForm, Field } from "./deed-form.tsx";

interface KeptPersonProps {
  readonly person: KeptPerson;
  readonly limits: People["limits"];
  readonly onChange: () => void;
  readonly onTold: (once: TellOnce) => void;
}

export function KeptPersonCard({ person, limits, onChange, onTold }: KeptPersonProps) {
  const { t, language } = useWords();
  const { me, send } = useMe();
  const url = `/api/people/${person.personId}`;
  const isOneself = person.personId === me?.person?.personId;
  const held = person.grants.filter(({ revokedAt }) => revokedAt === null);
  return (
    <article className="kept-person">
      <h3>{person.name}</h3>
      <p className="small soft">
        {person.email} · {t(person.canSignIn ? "people.can-sign-in" : "people.not-come-yet")}
        {person.secretUntil
          ? ` · ${t("people.link-until", { until: instantText(person.secretUntil, language) })}`
          : ""}
        {person.sessions > 0 ? ` · ${t("people.sessions-open", { count: person.sessions })}` : ""}
      </p>
      <ul className="plain-list">
        {held.map((given) => (
          <GivenLine key={given.grant} given={given} ownRole={isOneself} onChange={onChange} />
        ))}
      </ul>
      {isOneself ? (
        <p className="small soft">{t("people.own-roles-note")}</p>
      ) : (
        <details>
          <summary>{t("people.keep")}</summary>
          <GiveForm url={`${url}/grants`} limits={limits} onGiven={onChange} />
          <div className="deed-row">
            <DeedButton
              label={t("people.recover")}
              confirm={t("people.recover-confirm", { name: person.name })}
              onSend={async () => {
                onTold(await send<TellOnce>("POST", `${url}/recover`));
                onChange();
              }}
            />
            <DeedButton
              label={t("people.end-sessions")}
              onSend={async () => {
                await send("DELETE", `${url}/sessions`);
                onChange();
              }}
            />
            <DeedButton
              label={t("people.erase")}
              confirm={t("people.erase-confirm", { name: person.name })}
              onSend={async () => {
                await send("DELETE", url);
                onChange();
              }}
            />
          </div>
        </details>
      )}
    </article>
  );
}

function GivenLine({
  given,
  ownRole,
  onChange,
}: {
  readonly given: Given;
  readonly ownRole: boolean;
  readonly onChange: () => void;
}) {
  const words = useWords();
  const { t, language } = words;
  const { send } = useMe();
  const until = given.untilOn ? t("people.until-day", { date: given.untilOn }) : t("people.no-end");
  return (
    <li>
      {roleText(given, words)}
      <span className="soft small">
        {" "}
        {formatDate(given.fromOn, language)} {until}
      </span>{" "}
      {ownRole ? null : (
        <DeedButton
          label={t("people.revoke")}
          onSend={async () => {
            await send("DELETE", `/api/grants/${given.grant}`);
            onChange();
          }}
        />
      )}
    </li>
  );
}

const roles: readonly GrantedRole[] = [
  "applicant",
  "state-officer",
  "agency",
  "programme",
  "finance",
  "authority",
  "releasing",
  "auditor",
  "steward",
  "administrator",
];
/** What each role is limited to; the server says what fits, this only asks for it. */
const scopeOf = (role: GrantedRole) =>
  role === "applicant"
    ? "party"
    : role === "state-officer"
      ? "state"
      : role === "auditor" || role === "administrator"
        ? null
        : "scheme";

interface GiveFormProps {
  readonly url: string;
  readonly limits: People["limits"];
  readonly onGiven: () => void;
}

function GiveForm({ url, limits, onGiven }: GiveFormProps) {
  const { t, n } = useWords();
  const { send } = useMe();
  const [role, setRole] = useState<GrantedRole>("agency");
  const [computersDay] = useState(() => new Date().toISOString().slice(0, 10));
  const today = useRegisterSession().state?.today ?? computersDay;
  const kind = scopeOf(role);
  return (
    <DeedForm
      inline
      button={t("people.give-role")}
      onSend={async (fields, form) => {
        const text = (name: string) => (fields.get(name) as string | null)?.trim() ?? "";
        const key = text("scope");
        const crore = text("crore");
        await send("POST", url, {
          role,
          scope: kind && key ? { kind, key } : null,
          amountMostPaise: crore ? paiseFromCrore(Number(crore)).toString() : null,
          fromOn: text("fromOn"),
          untilOn: text("untilOn") || null,
        });
        form.reset();
        onGiven();
      }}
    >
      <label className="field">
        <span className="label">{t("people.role")}</span>
        <select value={role} onChange={(event) => setRole(event.target.value as GrantedRole)}>
          {roles.map((key) => (
            <option key={key} value={key}>
              {t(`role.${key}`)}
            </option>
          ))}
        </select>
      </label>
      {kind === "state" || kind === "scheme" ? (
        <label className="field">
          <span className="label">{t(`people.scope-${kind}`)}</span>
          <select name="scope">
            {kind === "scheme" ? <option value="">{t("people.all-schemes")}</option> : null}
            {limits[kind].map((row) => (
              <option key={row.key} value={row.key}>
                {n(row.name)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {kind === "party" ? <Field label={t("people.scope-party")} name="scope" /> : null}
      {role === "authority" ? (
        <Field label={t("people.up-to-crore")} name="crore" type="number" />
      ) : null}
      <Field
        key={today}
        label={t("people.from-day")}
        name="fromOn"
        type="date"
        defaultValue={today}
      />
      <Field label={t("people.to-day")} name="untilOn" type="date" required={false} />
    </DeedForm>
  );
}
