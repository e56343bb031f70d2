/** Asks once more before money moves or something ends for good: what will be done, then yes or not yet. */
import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../data/words.ts";

interface ConfirmProps {
  readonly title: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ReactNode;
}

export function Confirm({ title, yes, onYes, onNo, children }: ConfirmProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="card confirm" aria-labelledby="confirm-title" onClose={onNo}>
      <div className="card-body">
        <h2 id="confirm-title">{title}</h2>
        {children}
        <p className="confirm-ways">
          <button type="button" className="do" onClick={onYes}>
            {yes}
          </button>
          <button type="button" className="chooser" onClick={() => dialog.current?.close()}>
            {t("page.not-yet")}
          </button>
        </p>
      </div>
    </dialog>
  );
}
