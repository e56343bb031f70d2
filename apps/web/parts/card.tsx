/**
 * The card of a figure: its row whole with its source, or how a number of a plan is made. Any
 * number of any page is a door to it.
 */
import type { Card, Explanation } from "@lodestone/api/card";
import type { RowAddress } from "@lodestone/api/text";
import { formatDate, formatFigure } from "@lodestone/units/indian-number";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Link } from "wouter";
import { useAnswer } from "../data/answers.ts";
import { useWords } from "../data/words.ts";
import { Answered } from "./waiting.tsx";

type Subject =
  | { readonly kind: "row"; readonly table: string; readonly row: string }
  | { readonly kind: "figure"; readonly job: string; readonly figure: string };

interface CardDoor {
  readonly openRow: (at: Pick<RowAddress, "table" | "row">) => void;
  readonly openFigure: (job: string, figure: string) => void;
}

const Context = createContext<CardDoor | undefined>(undefined);

export function useCard(): CardDoor {
  const door = useContext(Context);
  if (!door) throw new Error("useCard outside CardProvider");
  return door;
}

export function CardProvider({ children }: { readonly children: ReactNode }) {
  // The trail lets a reader step back from a row to the number it lies under.
  const [trail, setTrail] = useState<readonly Subject[]>([]);
  const door = useMemo<CardDoor>(
    () => ({
      openRow: ({ table, row }) => setTrail((known) => [...known, { kind: "row", table, row }]),
      openFigure: (job, figure) => setTrail((known) => [...known, { kind: "figure", job, figure }]),
    }),
    [],
  );
  const subject = trail.at(-1);
  return (
    <Context value={door}>
      {children}
      {subject ? (
        <CardDialog
          subject={subject}
          canStepBack={trail.length > 1}
          onBack={() => setTrail((known) => known.slice(0, -1))}
          onClose={() => setTrail([])}
        />
      ) : null}
    </Context>
  );
}

interface DialogProps {
  readonly subject: Subject;
  readonly canStepBack: boolean;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

function CardDialog({ subject, canStepBack, onBack, onClose }: DialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    dialog.current?.scrollTo(0, 0);
  }, [subject]);
  return (
    <dialog
      ref={dialog}
      className="card"
      aria-labelledby="card-title"
      onClose={onClose}
      onClick={(event) => {
        // A click on the backdrop is a click on the dialog itself.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="card-body">
        <div className="card-head">
          <p className="eyebrow" id="card-title">
            {subject.kind === "row" ? t("web.card-row") : t("web.card-figure")}
          </p>
          <span>
            {canStepBack ? (
              <button type="button" className="chooser" onClick={onBack}>
                {t("web.back")}
              </button>
            ) : null}{" "}
            <button type="button" className="chooser" onClick={() => dialog.current?.close()}>
              {t("web.close")}
            </button>
          </span>
        </div>
        {subject.kind === "row" ? (
          <RowCard
            table={subject.table}
            row={subject.row}
            onLeave={() => dialog.current?.close()}
          />
        ) : (
          <FigureCard job={subject.job} figure={subject.figure} />
        )}
      </div>
    </dialog>
  );
}

interface RowCardProps {
  readonly table: string;
  readonly row: string;
  readonly onLeave: () => void;
}

function RowCard({ table, row, onLeave }: RowCardProps) {
  const url = `/api/cards/${encodeURIComponent(table)}?row=${encodeURIComponent(row)}`;
  const answer = useAnswer<Card>(url);
  return <Answered answer={answer}>{(card) => <RowView card={card} onLeave={onLeave} />}</Answered>;
}

function RowView({ card, onLeave }: { readonly card: Card; readonly onLeave: () => void }) {
  const { t, n, language } = useWords();
  return (
    <>
      <h2>{n(card.name)}</h2>
      <p className="small soft">
        {card.describes} {t("web.file-line", { file: card.at.file, line: card.at.line })}
      </p>
      <dl>
        {card.cells.map(({ column, describes, value }) => (
          <Pair key={column} term={describes} column={column} value={value} />
        ))}
        {card.grade ? <Pair term={t("web.grade")} value={t(`grade.${card.grade}`)} /> : null}
        {card.asOf ? <Pair term={t("web.as-of")} value={formatDate(card.asOf, language)} /> : null}
        {card.locator ? <Pair term={t("web.locator")} value={card.locator} /> : null}
        {card.source ? (
          <>
            <dt>{t("web.source")}</dt>
            <dd>
              <Link href={`/sources/${card.source.source}`} onClick={onLeave}>
                {n(card.source.title)}
              </Link>
              <br />
              <span className="small soft">
                {card.source.publisher}; {card.source.reference}
              </span>
            </dd>
            <Pair term={t("web.licence")} value={card.source.licence} />
          </>
        ) : null}
      </dl>
    </>
  );
}

interface PairProps {
  readonly term: string;
  readonly value: string;
  /** The column's name in the pack's file. */
  readonly column?: string;
}

function Pair({ term, value, column }: PairProps) {
  return (
    <>
      <dt>
        {term}
        {column ? <code>{column}</code> : null}
      </dt>
      <dd>{value}</dd>
    </>
  );
}

/** Rows listed under a number before the rest is folded away. */
const ROWS_SHOWN = 6;

function FigureCard({ job, figure }: { readonly job: string; readonly figure: string }) {
  const answer = useAnswer<Explanation>(
    `/api/plans/${job}/explanation?figure=${encodeURIComponent(figure)}`,
  );
  return (
    <Answered answer={answer}>
      {(explanation) => <FigureView job={job} explanation={explanation} />}
    </Answered>
  );
}

function FigureView({
  job,
  explanation,
}: {
  readonly job: string;
  readonly explanation: Explanation;
}) {
  const { t, n } = useWords();
  const { openFigure, openRow } = useCard();
  const label = (text: Explanation["parts"][number]["label"]) =>
    typeof text === "string" ? text : n(text);
  return (
    <>
      <p className="small soft">{explanation.figure}</p>
      <p className="card-value">
        {formatFigure(explanation.value)} {explanation.unit}
      </p>
      <p>= {n(explanation.formula)}</p>
      {explanation.parts.length > 0 ? (
        <dl>
          {explanation.parts.map((part, i) => (
            <PartRow key={i} label={label(part.label)}>
              {part.figure && part.figure !== explanation.figure ? (
                <button
                  type="button"
                  className="door"
                  onClick={() => openFigure(job, part.figure ?? "")}
                >
                  {formatFigure(part.value)} {part.unit}
                </button>
              ) : (
                `${formatFigure(part.value)} ${part.unit}`
              )}
            </PartRow>
          ))}
        </dl>
      ) : null}
      {explanation.rows.length > 0 ? (
        <>
          <h3 style={{ marginTop: "1.2rem" }}>{t("web.rests-on")}</h3>
          <ul>
            {explanation.rows.slice(0, ROWS_SHOWN).map((card) => (
              <RowItem
                key={`${card.at.table}/${card.at.row}`}
                card={card}
                onOpen={() => openRow(card.at)}
              />
            ))}
          </ul>
          {explanation.rows.length > ROWS_SHOWN ? (
            <details>
              <summary>
                {t("web.more-rows", { count: explanation.rows.length - ROWS_SHOWN })}
              </summary>
              <ul>
                {explanation.rows.slice(ROWS_SHOWN).map((card) => (
                  <RowItem
                    key={`${card.at.table}/${card.at.row}`}
                    card={card}
                    onOpen={() => openRow(card.at)}
                  />
                ))}
              </ul>
            </details>
          ) : null}
        </>
      ) : null}
    </>
  );
}

function PartRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function RowItem({ card, onOpen }: { readonly card: Card; readonly onOpen: () => void }) {
  const { t, n } = useWords();
  return (
    <li>
      <button type="button" className="door" onClick={onOpen}>
        {n(card.name)}
      </button>{" "}
      <span className="small soft">
        {card.at.table.replaceAll("_", " ")} · {card.grade ? t(`grade.${card.grade}`) : ""}{" "}
        {card.source ? `· ${card.source.publisher}` : ""}
      </span>
    </li>
  );
}
