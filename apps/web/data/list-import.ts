/** A list on its way in, from the first look to what was written; what the person says of it is kept beside. */
import type { ListPreview, OpeningAnswer } from "@lodestone/api/register-list";
import type { VerbAnswer } from "@lodestone/api/register-verb";
import type { Text } from "@lodestone/api/text";
import { useRef, useState } from "react";
import { downloadList, reasonsName, saveBlob, sendList, type ListFields } from "./list-form.ts";
import { refusedWords } from "./register-answers.ts";
import { useRegisterSession } from "./register-session.tsx";
import { newKey } from "./register-verb.ts";
import { useWords } from "./words.ts";

/** Opening balances are a list too, though not of undertakings. */
export const OPENING = "opening";

/** What the person says of a list: which column is which field, and whose a suspected duplicate is. */
export interface Said {
  readonly columns: Readonly<Record<string, string>>;
  /** By row: "own", or the key of the record it is. */
  readonly duplicates: Readonly<Record<string, string>>;
}

export interface ShownList extends Said {
  readonly preview: ListPreview | OpeningAnswer;
  /** What was written, in words. */
  readonly done?: string;
}

export interface ListImport {
  readonly shown: ShownList | undefined;
  readonly working: boolean;
  readonly wrong: Text | undefined;
  /** Something was said since the last look, which the next look would show. */
  readonly saidSince: boolean;
  /** Whether the rows left out can be had with their reasons. */
  readonly hasReasons: boolean;
  readonly say: (said: Partial<Said>) => void;
  readonly look: (said?: Said) => void;
  readonly apply: () => void;
  readonly reasons: () => void;
  readonly forget: () => void;
}

export function useListImport(kind: string, file: File | undefined): ListImport {
  const { t, language } = useWords();
  const { desk, moved } = useRegisterSession();
  const [shown, setShown] = useState<ShownList>();
  const [saidSince, setSaidSince] = useState(false);
  const [working, setWorking] = useState(false);
  const [wrong, setWrong] = useState<Text>();
  const keys = useRef({ of: "", key: "" });
  const isOpening = kind === OPENING;
  const at = isOpening ? "/api/register/opening" : "/api/register/lists";
  const as = desk?.desk;

  const fieldsOf = (said?: Said): ListFields => ({
    kind,
    language,
    ...(said ? { columns: JSON.stringify(said.columns) } : {}),
    ...(said ? { duplicates: JSON.stringify(choicesOf(said)) } : {}),
  });
  const work = async (what: (file: File) => Promise<void>) => {
    if (!file) return;
    setWorking(true);
    setWrong(undefined);
    try {
      await what(file);
    } catch (error) {
      setWrong(refusedWords(error));
    }
    setWorking(false);
  };
  const look = (said?: Said) =>
    work(async (sent) => {
      const sending = { url: `${at}/preview`, file: sent, fields: fieldsOf(said), desk: as };
      const preview = await sendList<ListPreview | OpeningAnswer>(sending);
      setShown({ preview, columns: preview.columns, duplicates: said?.duplicates ?? {} });
      setSaidSince(false);
    });
  const apply = () =>
    work(async (sent) => {
      if (!shown) return;
      const seen = "seen" in shown.preview ? shown.preview.seen : "";
      const fields = { ...fieldsOf(shown), seen };
      // Sent again after a lost line it is the same command, and is done once.
      const of = `${sent.name} ${JSON.stringify(fields)}`;
      if (keys.current.of !== of) keys.current = { of, key: newKey() };
      const sending = { url: `${at}/import`, file: sent, fields, desk: as, key: keys.current.key };
      if (isOpening) {
        const preview = await sendList<OpeningAnswer>(sending);
        const done = preview.proposed
          ? t("opening.proposed", { case: preview.proposed })
          : t("opening.none-new");
        setShown({ ...shown, preview, done });
      } else {
        const { done } = await sendList<VerbAnswer>(sending);
        const [added, revised, left] = ["added", "revised", "left"].map((name) =>
          Number(done[name] ?? 0),
        );
        const counts = { added: added ?? 0, revised: revised ?? 0, left: left ?? 0 };
        setShown({ ...shown, done: t("records.list-done", counts) });
      }
      moved();
    });
  const workbook =
    shown && "reasonsBase64" in shown.preview ? shown.preview.reasonsBase64 : undefined;
  const reasons = () =>
    work(async (sent) => {
      if (workbook) {
        const bytes = Uint8Array.from(atob(workbook), (letter) => letter.charCodeAt(0));
        saveBlob(new Blob([bytes]), reasonsName(sent));
      } else {
        const sending = { url: `${at}/reasons`, file: sent, fields: fieldsOf(shown), desk: as };
        await downloadList(sending, reasonsName(sent));
      }
    });
  return {
    shown,
    working,
    wrong,
    saidSince,
    hasReasons: workbook !== null,
    say(said) {
      if (shown) setShown({ ...shown, ...said });
      setSaidSince(true);
    },
    look: (said) => void look(said),
    apply: () => void apply(),
    reasons: () => void reasons(),
    forget() {
      setShown(undefined);
      setWrong(undefined);
      setSaidSince(false);
    },
  };
}

function choicesOf({ duplicates }: Said) {
  return Object.fromEntries(
    Object.entries(duplicates)
      .filter(([, is]) => is !== "")
      .map(([row, is]) => [row, is === "own" ? { own: true } : { is }]),
  );
}
