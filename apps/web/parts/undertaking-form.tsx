/** The form of a record by the fields of its kind; places are picked by their names. */
import type { FormField } from "@lodestone/api/register-form";
import type { RegisterRefusal } from "@lodestone/api/register-words";
import { useId } from "react";
import { usePlaces } from "../data/places.ts";
import { useWords } from "../data/words.ts";
import { Field, faultAt } from "./register-field.tsx";

export function RecordFields({
  form,
  typed,
  onType,
  faults,
}: {
  readonly form: readonly FormField[];
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (name: string, text: string) => void;
  readonly faults: RegisterRefusal["faults"];
}) {
  const { n } = useWords();
  const fields = form.map((field) =>
    field.name === "place" ? (
      <PlaceField
        key={field.name}
        field={field}
        value={typed[field.name] ?? ""}
        onPick={(place) => onType(field.name, place)}
        fault={faultAt(faults, field.name, n)}
      />
    ) : (
      <Field
        key={field.name}
        field={field}
        value={typed[field.name] ?? ""}
        onType={(text) => onType(field.name, text)}
        fault={faultAt(faults, field.name, n)}
      />
    ),
  );
  return <div className="record-fields">{fields}</div>;
}

function PlaceField({
  field,
  value,
  onPick,
  fault,
}: {
  readonly field: FormField;
  readonly value: string;
  readonly onPick: (place: string) => void;
  readonly fault: string | undefined;
}) {
  const { t, n, language } = useWords();
  const { places } = usePlaces();
  const id = useId();
  // India's own come first: most of what is registered stands there.
  const inOrder = [...places].sort(
    (a, b) =>
      Number(a.tileColumn === null) - Number(b.tileColumn === null) ||
      n(a.name).localeCompare(n(b.name), language),
  );
  return (
    <div className={fault ? "asked asked-wrong" : "asked"}>
      <label htmlFor={id}>
        {t("records.place")}{" "}
        <span className="soft">{field.required ? "" : t("page.optional")}</span>
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={({ target }) => onPick(target.value)}
      >
        <option value="">{t("page.choose")}</option>
        {inOrder.map(({ place, name }) => (
          <option key={place} value={place}>
            {n(name)}
          </option>
        ))}
      </select>
      {fault ? (
        <p className="asked-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
