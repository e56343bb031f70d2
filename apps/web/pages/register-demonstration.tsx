/** The way into the demonstration office: whom of its invented people the visitor wants to be. */
import type { DemonstrationPeople } from "@lodestone/api/register-state";
import type { Text } from "@lodestone/api/text";
import { useState } from "react";
import { useLocation } from "wouter";
import { fetchAnswer, useAnswer } from "../data/answers.ts";
import { usePageTitle } from "../data/page-title.ts";
import { refusedWords } from "../data/register-answers.ts";
import { useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";
import { RegisterAnswered } from "../parts/register-gate.tsx";

type Person = DemonstrationPeople["people"][number];

export function DemonstrationPage() {
  const { t } = useWords();
  usePageTitle(t("page.demonstration"));
  const answer = useAnswer<DemonstrationPeople>("/api/register/demonstration");
  return (
    <>
      <h1>{t("page.whom-to-be")}</h1>
      <p className="lede">{t("page.whom-to-be-says")}</p>
      <RegisterAnswered answer={answer}>
        {({ people }) => <People people={people} />}
      </RegisterAnswered>
    </>
  );
}

function People({ people }: { readonly people: readonly Person[] }) {
  const { t, n } = useWords();
  const { again } = useRegisterSession();
  const [, go] = useLocation();
  const [wrong, setWrong] = useState<Text>();
  const [entering, setEntering] = useState<string>();
  const enter = ({ personId, name }: Person) => {
    setEntering(name);
    setWrong(undefined);
    void fetchAnswer("/api/register/demonstration/enter", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ personId }),
    }).then(
      async () => {
        await again();
        go("/desk");
      },
      (error: unknown) => {
        setEntering(undefined);
        setWrong(refusedWords(error));
      },
    );
  };
  const byRole = Map.groupBy(people, ({ role }) => role.key);
  return (
    <>
      {wrong ? (
        <p className="trouble" role="alert">
          {n(wrong)}
        </p>
      ) : null}
      <p className={entering ? "done" : "visually-hidden"} role="status">
        {entering ? t("page.entering", { name: entering }) : ""}
      </p>
      <div className="cast" aria-busy={entering !== undefined}>
        {[...byRole.values()].map((ofRole) => (
          <section key={ofRole[0]?.role.key}>
            <h2>{ofRole[0] ? n(ofRole[0].role.name) : ""}</h2>
            <ul className="plain-list">
              {ofRole.map((person) => (
                <li key={person.personId}>
                  <button
                    type="button"
                    className="door"
                    disabled={entering !== undefined}
                    onClick={() => enter(person)}
                  >
                    {person.name}
                  </button>
                  {person.party ? (
                    <span className="small soft case-under">{n(person.party.name)}</span>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
