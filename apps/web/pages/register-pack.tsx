/** The mission's pack against the register: what differs, line by line, and bringing in what is chosen. */
import type { PackDifferences, PackLine } from "@lodestone/api/register-list";
import { useState } from "react";
import { Link } from "wouter";
import { usePageTitle } from "../data/page-title.ts";
import { useRegister } from "../data/register-answers.ts";
import { useVerb } from "../data/register-verb.ts";
import { useWords } from "../data/words.ts";
import { SendRow } from "../parts/register-facts.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";

const kinds = ["new", "changed", "conflict", "gone", "key-taken", "same"] as const;

export function PackPage() {
  const { t } = useWords();
  usePageTitle(t("records.pack"));
  return (
    <RegisterGate>
      <p className="eyebrow">
        <Link href="/undertakings">{t("records.nav")}</Link>
      </p>
      <h1>{t("records.pack-title")}</h1>
      <p className="lede">{t("records.pack-lede")}</p>
      <PackRead />
    </RegisterGate>
  );
}

function PackRead() {
  const answer = useRegister<PackDifferences>("/api/register/pack?limit=500");
  return (
    <RegisterAnswered answer={answer}>
      {/* What was chosen of other differences is not of these. */}
      {(pack) => <PackView key={pack.seen} pack={pack} />}
    </RegisterAnswered>
  );
}

type Choices = Readonly<Record<string, "take" | "keep">>;

function PackView({ pack }: { readonly pack: PackDifferences }) {
  const { t, n } = useWords();
  const verb = useVerb();
  const [choices, setChoices] = useState<Choices>({});
  const count = (kind: string) =>
    pack.tables.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);
  const fresh = count("new");
  const choosable = pack.lines.filter(({ kind }) => kind !== "new" && kind !== "same");
  const send = (body: { readonly take?: readonly string[]; readonly choices?: Choices }) =>
    void verb.send("/api/register/pack", { seen: pack.seen, ...body });
  const chosen = Object.keys(choices).length;
  return (
    <>
      <p className="soft">{t("records.pack-of", { pack: n(pack.pack), asOf: pack.asOf })}</p>
      <PackCounts pack={pack} />
      {fresh + choosable.length === 0 ? <p className="done">{t("records.pack-same")}</p> : null}
      {fresh > 0 ? (
        <form
          className="section no-print"
          onSubmit={(event) => {
            event.preventDefault();
            send({ take: ["new"] });
          }}
        >
          <p className="prose">{t("records.pack-new-says")}</p>
          <SendRow verb={verb} word={t("records.pack-take-new", { count: fresh })} />
        </form>
      ) : null}
      {choosable.length > 0 ? (
        <form
          className="section"
          onSubmit={(event) => {
            event.preventDefault();
            send({ choices });
          }}
        >
          <h2>{t("records.pack-choose")}</h2>
          <ul className="pack-lines">
            {choosable.map((line) => (
              <Line
                key={line.line}
                line={line}
                choice={choices[line.line]}
                onChoose={(choice) =>
                  setChoices((known) => {
                    const others = Object.entries(known).filter(([name]) => name !== line.line);
                    return Object.fromEntries(choice ? [...others, [line.line, choice]] : others);
                  })
                }
              />
            ))}
          </ul>
          {chosen > 0 ? (
            <SendRow verb={verb} word={t("records.pack-take", { count: chosen })} />
          ) : null}
        </form>
      ) : null}
      {pack.left.length > 0 ? (
        <section className="section">
          <h2>{t("records.pack-left")}</h2>
          <ul className="plain-list">
            {pack.left.map(({ key, why }) => (
              <li key={key}>
                <Link href={`/undertakings/${key}`}>{key}</Link>: {why.map(n).join(" ")}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function PackCounts({ pack }: { readonly pack: PackDifferences }) {
  const { t } = useWords();
  const shown = kinds.filter((kind) => pack.tables.some(({ counts }) => (counts[kind] ?? 0) > 0));
  return (
    <div className="table-wrap" role="region" aria-label={t("records.pack-title")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("records.table")}</th>
            {shown.map((kind) => (
              <th key={kind} scope="col" className="number">
                {t(`line.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.tables.map(({ table, counts }) => (
            <tr key={table}>
              <th scope="row">{t(`pack-table.${table}` as "pack-table.centres")}</th>
              {shown.map((kind) => (
                <td key={kind} className="number">
                  {counts[kind] ?? "–"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({
  line,
  choice,
  onChoose,
}: {
  readonly line: PackLine;
  readonly choice: "take" | "keep" | undefined;
  readonly onChoose: (choice: "take" | "keep" | undefined) => void;
}) {
  const { t, n } = useWords();
  const text = (value: PackLine["changes"][number]["pack"]) =>
    value === null || value === "" ? "–" : String(value);
  return (
    <li>
      <p>
        <strong>{n(line.name)}</strong>{" "}
        <span className="small soft case-id">
          {line.line} · {t(`line.${line.kind}`)}
        </span>
      </p>
      {line.changes.map(({ column, register, pack }) => (
        <p key={column} className="small">
          <code>{column}</code>:{" "}
          {t("records.pack-change", { register: text(register), pack: text(pack) })}
        </p>
      ))}
      {line.kind === "key-taken" ? null : (
        <p className="small no-print">
          <label>
            <span className="visually-hidden">{n(line.name)}</span>
            <select
              value={choice ?? ""}
              onChange={({ target }) =>
                onChoose(target.value === "" ? undefined : (target.value as "take" | "keep"))
              }
            >
              <option value="">{t("records.let-be")}</option>
              <option value="take">{t("records.take-pack")}</option>
              {line.kind === "gone" ? null : (
                <option value="keep">{t("records.keep-register")}</option>
              )}
            </select>
          </label>
        </p>
      )}
    </li>
  );
}
