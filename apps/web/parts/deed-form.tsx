/** A form that does one thing: its fields, its button, and the words when it is refused. */
import type { ReactNode } from "react";
import type { Text } from "@lodestone/api/text";
import { useDeed } from "../data/deed.ts";
import { useWords } from "../data/words.ts";

interface DeedFormProps {
  readonly button: string;
  readonly onSend: (fields: FormData, form: HTMLFormElement) => Promise<void>;
  readonly children?: ReactNode;
  /** Fields beside each other, in lists of people. */
  readonly inline?: boolean;
}

export function DeedForm({ button, onSend, children, inline = false }: DeedFormProps) {
  const { busy, wrong, run } = useDeed();
  return (
    <form
      className={inline ? "deed inline" : "deed"}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        run(() => onSend(new FormData(form), form));
      }}
    >
      {children}
      <button type="submit" className="chooser strong" disabled={busy}>
        {button}
      </button>
      <Wrong what={wrong} />
    </form>
  );
}

/** A deed that needs no fields; one that cannot be undone asks once more. */
export function DeedButton({
  label,
  confirm,
  onSend,
}: {
  readonly label: string;
  readonly confirm?: string;
  readonly onSend: () => Promise<void>;
}) {
  const { busy, wrong, run } = useDeed();
  return (
    <>
      <button
        type="button"
        className="chooser"
        disabled={busy}
        onClick={() => {
          if (confirm === undefined || window.confirm(confirm)) run(onSend);
        }}
      >
        {label}
      </button>
      <Wrong what={wrong} />
    </>
  );
}

function Wrong({ what }: { readonly what: Text | undefined }) {
  const { n } = useWords();
  return (
    <div role="alert" className="deed-wrong">
      {what ? <p>{n(what)}</p> : null}
    </div>
  );
}

export interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly type?: "text" | "email" | "password" | "date" | "number";
  readonly hint?: string | undefined;
  readonly autoComplete?: string;
  readonly required?: boolean;
  readonly minLength?: number;
  readonly defaultValue?: string;
}

export function Field({ label, hint, type = "text", required = true, ...rest }: FieldProps) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <input
        type={type}
        required={required}
        {...(type === "number" ? { step: "any", min: 0 } : {})}
        {...rest}
      />
      {hint ? <span className="small soft">{hint}</span> : null}
    </label>
  );
}
