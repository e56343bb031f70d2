/** The form of a record by the fields of its kind; places are picked by their names. */
import type { FormField } from "@lodestone/api/register-form";
import type { RegisterRefusal } from "@lodestone/api/register-words";
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
  const place = usePlaceField();
  return (
    <div className="record-fields">
      {form.map((field) => (
        <Field
          key={field.name}
          field={field.name === "place" ? place(field) : field}
          value={typed[field.name] ?? ""}
          onType={(text) => onType(field.name, text)}
          fault={faultAt(faults, field.name, n)}
        />
      ))}
    </div>
  );
}

/** A place's field as a choice of the mission's places. */
function usePlaceField(): (field: FormField) => FormField {
  const { n, language } = useWords();
  const { places } = usePlaces();
  // India's own come first: most of what is registered stands there.
  const inOrder = [...places].sort(
    (a, b) =>
      Number(a.tileColumn === null) - Number(b.tileColumn === null) ||
      n(a.name).localeCompare(n(b.name), language),
  );
  const choices = inOrder.map(({ place }) => place);
  const choiceNames = inOrder.map(({ name }) => name);
  return (field) => ({ ...field, kind: "choice", choices, choiceNames });
}
