/** Undertakings: what the reader picks among them, where they stand, the list, and the list as a file. */
import type {
  UndertakingKinds,
  UndertakingList,
  UndertakingRow,
} from "@lodestone/api/register-undertaking";
import { Link, useSearchParams } from "wouter";
import { useMoreRows } from "../data/more-rows.ts";
import { usePageTitle } from "../data/page-title.ts";
import { usePlaces } from "../data/places.ts";
import { useRegister } from "../data/register-answers.ts";
import { useDeskLink } from "../data/register-session.tsx";
import { useUndertakingsAt } from "../data/undertaking-address.ts";
import { useWords } from "../data/words.ts";
import { MoreButton } from "../parts/more-button.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { UndertakingPicks } from "../parts/undertaking-picks.tsx";
import { UndertakingTiles } from "../parts/undertaking-tiles.tsx";
import { capital } from "../shapes/register-text.ts";

export function UndertakingsPage() {
  const { t } = useWords();
  usePageTitle(t("records.nav"));
  return (
    <RegisterGate visitor={<UndertakingsRead />}>
      <UndertakingsRead />
    </RegisterGate>
  );
}

const ROWS = 25;

/** What was asked, without the language of the page. */
function useAsked(): URLSearchParams {
  const [question] = useSearchParams();
  const asked = new URLSearchParams(question);
  asked.delete("lang");
  return asked;
}

function UndertakingsRead() {
  const { t } = useWords();
  const at = useUndertakingsAt();
  const asked = useAsked().toString();
  const url = `${at}?limit=${String(ROWS)}&${asked}`;
  const answer = useRegister<UndertakingList>(url);
  const isPublic = at.includes("/public/");
  return (
    <>
      <h1>{t("records.title")}</h1>
      <p className="lede">{t(isPublic ? "records.lede-public" : "records.lede")}</p>
      {isPublic ? null : <Ways />}
      <RegisterAnswered answer={answer}>
        {(list) => (
          <>
            {list.tally ? <UndertakingPicks tally={list.tally} /> : null}
            {list.rows.length === 0 ? (
              <p className="empty">{t("records.none")}</p>
            ) : (
              <>
                <Pages key={`${url} ${list.rows[0]?.key ?? ""}`} url={url} first={list} />
                <Exports at={at} asked={asked} />
                {list.tally ? <UndertakingTiles counts={list.tally.places} /> : null}
              </>
            )}
          </>
        )}
      </RegisterAnswered>
    </>
  );
}

/** What the reader may do with records, each by its own page. */
function Ways() {
  const { t } = useWords();
  const { data } = useRegister<UndertakingKinds>("/api/register/undertaking-kinds");
  if (!data) return null;
  const ways = [
    ...(data.mayRegister ? [["/undertakings/new", "records.register"] as const] : []),
    ...(data.mayImport || data.mayImportOpening
      ? [["/undertakings/import", "records.import"] as const]
      : []),
    ...(data.mayImportPack ? [["/undertakings/pack", "records.pack"] as const] : []),
  ];
  if (ways.length === 0) return null;
  return (
    <p className="ways no-print">
      {ways.map(([path, word]) => (
        <Link key={path} href={path} className="do do-link">
          {t(word)}
        </Link>
      ))}
    </p>
  );
}

/** The first page of the list and those asked for after it. */
function Pages({ url, first }: { readonly url: string; readonly first: UndertakingList }) {
  const { t } = useWords();
  const list = useMoreRows(url, first, (page) => page.rows);
  return (
    <>
      <p className="soft small" aria-live="polite">
        {t("records.shown", {
          shown: list.rows.length,
          count: first.tally?.count ?? list.rows.length,
        })}
      </p>
      <Rows rows={list.rows} />
      <MoreButton of={list} />
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly UndertakingRow[] }) {
  const { t, n } = useWords();
  const { names } = usePlaces();
  return (
    <div className="case-rows" role="region" aria-label={t("records.title")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("records.name")}</th>
            <th scope="col">{t("records.kind")}</th>
            <th scope="col">{t("records.place")}</th>
            <th scope="col">{t("records.status")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td>
                <Link href={`/undertakings/${row.key}`} className="case-link">
                  {n(row.name)}
                </Link>
                <span className="small soft case-under case-id">{row.key}</span>
              </td>
              <td data-label={t("records.kind")}>{capital(n(row.kind.name))}</td>
              <td data-label={t("records.place")}>
                {row.place === null ? "–" : (names.get(row.place) ?? row.place)}
              </td>
              <td data-label={t("records.status")}>{n(row.status.name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const forms = [
  ["csv", "CSV"],
  ["xlsx", "XLSX"],
  ["geojson", "GeoJSON"],
  ["datapackage", "Data Package"],
] as const;

function Exports({ at, asked }: { readonly at: string; readonly asked: string }) {
  const { t, language } = useWords();
  const link = useDeskLink();
  return (
    <p className="ways small no-print">
      <span className="soft">{t("records.take-away")}</span>
      {forms.map(([form, name]) => (
        <a key={form} href={link(`${at}/export/${form}?language=${language}&${asked}`)} download>
          {name}
        </a>
      ))}
    </p>
  );
}
