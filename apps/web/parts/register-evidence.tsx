/** The files a case rests on, known by the hash of their bytes; and the way to attach one. */
import type { CasePage } from "@lodestone/api/register-case";
import type { EvidenceRules } from "@lodestone/api/register-evidence";
import type { Text } from "@lodestone/api/text";
import { formatDate } from "@lodestone/units/indian-number";
import { useId, useRef, useState } from "react";
import { refusedWords, useRegister } from "../data/register-answers.ts";
import { useDeskLink, useRegisterSession } from "../data/register-session.tsx";
import { uploadEvidence } from "../data/register-upload.ts";
import { newKey } from "../data/register-verb.ts";
import { useWords } from "../data/words.ts";
import { dayOf, sizeText } from "../shapes/register-text.ts";

export function CaseEvidence({ page }: { readonly page: CasePage }) {
  const { t, n, language } = useWords();
  const link = useDeskLink();
  return (
    <section className="section">
      <h2>{t("page.evidence", { count: page.evidence.length })}</h2>
      {page.evidence.length === 0 ? <p className="soft">{t("page.no-evidence")}</p> : null}
      <ul className="plain-list">
        {page.evidence.map((file) => (
          <li key={file.evidenceId}>
            <a href={link(file.url)} download>
              {n(file.kindName)}
            </a>
            <span className="small soft case-under">
              {file.fileName} · {sizeText(file.sizeBytes)} ·{" "}
              {formatDate(dayOf(file.attachedAt), language)} ·{" "}
              <code title={file.sha256}>{file.sha256.slice(0, 12)}</code>
            </span>
          </li>
        ))}
      </ul>
      {page.mayAttach ? <Attach caseId={page.caseId} /> : null}
    </section>
  );
}

function Attach({ caseId }: { readonly caseId: string }) {
  const { t } = useWords();
  const { data: rules } = useRegister<EvidenceRules>("/api/register/evidence-rules");
  if (!rules) return null;
  return (
    <details className="no-print">
      <summary>{t("page.attach")}</summary>
      <AttachForm caseId={caseId} rules={rules} />
    </details>
  );
}

interface AttachProps {
  readonly caseId: string;
  readonly rules: EvidenceRules;
}

function AttachForm({ caseId, rules }: AttachProps) {
  const { t, n } = useWords();
  const { desk, moved } = useRegisterSession();
  const id = useId();
  const [kind, setKind] = useState("");
  const [file, setFile] = useState<File>();
  const [progress, setProgress] = useState<number>();
  const [wrong, setWrong] = useState<Text>();
  const [done, setDone] = useState("");
  const key = useRef(newKey());
  const box = useRef<HTMLInputElement>(null);
  const endings = rules.mediaTypes.flatMap((type) => type.endings);
  const tooLarge = file !== undefined && file.size > rules.bytesMost;
  const send = async () => {
    if (!file || kind === "") return;
    setWrong(undefined);
    setProgress(0);
    try {
      const upload = { caseId, kind, file, key: key.current, desk: desk?.desk };
      await uploadEvidence({ ...upload, onProgress: setProgress });
      key.current = newKey();
      setDone(file.name);
      setFile(undefined);
      if (box.current) box.current.value = "";
      moved();
    } catch (error) {
      setWrong(refusedWords(error));
    }
    setProgress(undefined);
  };
  return (
    <form
      className="case-form attach"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="asked">
        <label htmlFor={`${id}-kind`}>{t("page.evidence-kind")}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          required
          onChange={(event) => setKind(event.target.value)}
        >
          <option value="">{t("page.choose")}</option>
          {rules.kinds.map((known) => (
            <option key={known.key} value={known.key}>
              {n(known.name)}
            </option>
          ))}
        </select>
      </div>
      <div className={tooLarge ? "asked asked-wrong" : "asked"}>
        <label htmlFor={`${id}-file`}>{t("page.file")}</label>
        <input
          id={`${id}-file`}
          ref={box}
          type="file"
          required
          accept={endings.map((ending) => `.${ending}`).join(",")}
          aria-describedby={`${id}-rules`}
          onChange={(event) => {
            key.current = newKey();
            setDone("");
            setWrong(undefined);
            setFile(event.target.files?.[0]);
          }}
        />
        <p className="small soft" id={`${id}-rules`}>
          {t("page.file-rules", { endings: endings.join(", "), most: sizeText(rules.bytesMost) })}
        </p>
        {tooLarge ? (
          <p className="asked-fault">{t("page.file-too-large", { size: sizeText(file.size) })}</p>
        ) : null}
      </div>
      {wrong ? (
        <div className="trouble" role="alert">
          <p>{n(wrong)}</p>
        </div>
      ) : null}
      <div className="send-row">
        <button type="submit" className="chooser" disabled={progress !== undefined || tooLarge}>
          {t("page.attach")}
        </button>{" "}
        {progress === undefined ? (
          <span role="status">{done ? t("page.attached", { file: done }) : ""}</span>
        ) : (
          <progress value={progress} aria-label={t("page.sending")} />
        )}
      </div>
    </form>
  );
}
