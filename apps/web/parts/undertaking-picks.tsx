/** What a list of undertakings is narrowed by; the address carries the choice, so that it can be sent on. */
import type { UndertakingList } from "@lodestone/api/register-undertaking";
import { useId, useState } from "react";
import { useSearchParams } from "wouter";
import { usePlaces } from "../data/places.ts";
import { useWords } from "../data/words.ts";
import { capital } from "../shapes/register-text.ts";

type Tally = NonNullable<UndertakingList["tally"]>;

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

export function UndertakingPicks({ tally }: { readonly tally: Tally }) {
  const { t, n, language } = useWords();
  const { names } = usePlaces();
  const id = useId();
  const [question, setQuestion] = useSearchParams();
  const [typed, setTyped] = useState(question.get("text") ?? "");
  const pick = (name: string, value: string) =>
    setQuestion((known) => {
      const next = new URLSearchParams(known);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const inOrder = (choices: readonly Choice[]) =>
    [...choices].sort((a, b) => a.name.localeCompare(b.name, language));
  const counted = (rows: Tally["kinds"]) =>
    inOrder(rows.map(({ of, count }) => ({ key: of.key, name: capital(n(of.name)), count })));
  const places = tally.places.map(({ place, count }) => ({
    key: place,
    name: names.get(place) ?? place,
    count,
  }));
  const picks = [
    { name: "kind", word: "records.kind", choices: counted(tally.kinds) },
    { name: "place", word: "records.place", choices: inOrder(places) },
    { name: "status", word: "records.status", choices: counted(tally.statuses) },
  ] as const;
  return (
    <form
      className="picks no-print"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        pick("text", typed.trim());
      }}
    >
      {picks.map(({ name, word, choices }) => (
        <Pick
          key={name}
          label={t(word)}
          value={question.get(name) ?? ""}
          choices={choices}
          onPick={(value) => pick(name, value)}
        />
      ))}
      <label htmlFor={id}>
        <span>{t("records.text")}</span>
        <input
          id={id}
          type="search"
          maxLength={100}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="chooser">
        {t("page.search")}
      </button>
    </form>
  );
}

function Pick({
  label,
  value,
  choices,
  onPick,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onPick: (value: string) => void;
}) {
  const { t } = useWords();
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onPick(target.value)}>
        <option value="">{t("page.all")}</option>
        {value && !choices.some(({ key }) => key === value) ? (
          <option value={value}>{value}</option>
        ) : null}
        {choices.map(({ key, name, count }) => (
          <option key={key} value={key}>
            {name} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}
