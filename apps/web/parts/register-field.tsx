/** A field of a form: its label, what is expected, and what is wrong with it, each tied to the box. */
import type { FormField } from "@lodestone/api/register-form";
import type { RegisterRefusal } from "@lodestone/api/register-words";
import { amountInWords } from "@lodestone/units/amount-in-words";
import { formatNumber, formatPaise } from "@lodestone/units/indian-number";
import { useId } from "react";
import { useWords, type Words } from "../data/words.ts";
import { paiseTyped } from "../shapes/register-text.ts";

interface FieldProps {
  readonly field: FormField;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly fault: string | undefined;
  /** Said under the box beside what is expected: what the case itself says. */
  readonly note?: string | undefined;
}

export function faultAt(
  faults: RegisterRefusal["faults"],
  field: string,
  n: Words["n"],
): string | undefined {
  const found = faults.find((fault) => fault.field === field);
  return found && n(found.what);
}

export function Field({ field, value, onType, fault, note }: FieldProps) {
  const { t, n, language } = useWords();
  const id = useId();
  const says = [hintOf(field, t), note].filter(Boolean).join(" ");
  const paise = field.kind === "rupees" ? paiseTyped(value) : undefined;
  const described = [
    says ? `${id}-says` : "",
    paise ? `${id}-words` : "",
    fault ? `${id}-fault` : "",
  ]
    .filter(Boolean)
    .join(" ");
  const shared = {
    id,
    value,
    required: field.required,
    "aria-describedby": described || undefined,
    "aria-invalid": fault ? (true as const) : undefined,
  };
  return (
    <div className={fault ? "asked asked-wrong" : "asked"}>
      <label htmlFor={id}>
        {n(field.label)}
        {field.required ? "" : <span className="soft"> {t("page.optional")}</span>}
      </label>
      <Box field={field} shared={shared} onType={onType} />
      {says ? (
        <p className="small soft" id={`${id}-says`}>
          {says}
        </p>
      ) : null}
      {paise ? (
        <p className="small asked-words" id={`${id}-words`}>
          {formatPaise(paise)} · {amountInWords(paise, language)}
        </p>
      ) : null}
      {fault ? (
        <p className="asked-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}

/** Characters that still fit a line; a text that may have more gets a box of several lines. */
const LINE_MOST = 300;

interface BoxProps {
  readonly field: FormField;
  readonly shared: {
    readonly id: string;
    readonly value: string;
    readonly required: boolean;
    readonly "aria-describedby": string | undefined;
    readonly "aria-invalid": true | undefined;
  };
  readonly onType: (text: string) => void;
}

function Box({ field, shared, onType }: BoxProps) {
  const { t, n, named } = useWords();
  const hear = (event: { readonly target: { readonly value: string } }) =>
    onType(event.target.value);
  switch (field.kind) {
    case "choice":
    case "yes-no":
      return (
        <select {...shared} onChange={hear}>
          <option value="">{t("page.choose")}</option>
          {(field.kind === "yes-no" ? ["yes", "no"] : field.choices).map((choice, i) => {
            const name = field.choiceNames?.[i];
            return (
              <option key={choice} value={choice}>
                {field.kind === "yes-no"
                  ? t(`page.${choice as "yes" | "no"}`)
                  : name
                    ? n(name)
                    : named(field.name, choice)}
              </option>
            );
          })}
        </select>
      );
    case "date":
      return <input type="date" {...shared} onChange={hear} />;
    case "text":
      if (field.most !== null && field.most <= LINE_MOST) {
        return <input type="text" autoComplete="off" {...shared} onChange={hear} />;
      }
      return <textarea rows={2} {...shared} onChange={hear} />;
    default:
      return (
        <input
          type="text"
          autoComplete="off"
          inputMode={isWords(field) ? "text" : "decimal"}
          {...shared}
          onChange={hear}
        />
      );
  }
}

const isWords = ({ kind }: FormField) =>
  kind === "fiscal-year" || kind === "key" || kind === "keys";

function hintOf({ kind, least, most }: FormField, t: Words["t"]): string {
  switch (kind) {
    case "rupees":
      return t("page.hint-rupees");
    case "keys":
      return t("records.hint-keys");
    case "fiscal-year":
      return t("page.hint-year");
    case "share":
      return t("page.hint-share");
    case "kg":
    case "t":
    case "count":
      return least !== null && most !== null
        ? t("page.hint-between", { least: formatNumber(least), most: formatNumber(most) })
        : "";
    default:
      return "";
  }
}

/** A box for several lines that is no field of the case: a reason, a list. */
export function Lines({
  label,
  says,
  value,
  required,
  onType,
  fault,
}: {
  readonly label: string;
  readonly says?: string;
  readonly value: string;
  readonly required?: boolean;
  readonly onType: (text: string) => void;
  readonly fault?: string | undefined;
}) {
  const id = useId();
  return (
    <div className={fault ? "asked asked-wrong" : "asked"}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={value}
        required={required}
        aria-describedby={says ? `${id}-says` : undefined}
        onChange={(event) => onType(event.target.value)}
      />
      {says ? (
        <p className="small soft" id={`${id}-says`}>
          {says}
        </p>
      ) : null}
      {fault ? <p className="asked-fault">{fault}</p> : null}
    </div>
  );
}
