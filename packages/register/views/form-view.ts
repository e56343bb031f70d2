/** A form as a page asks it, and a case's facts beside their labels. */
import type { WordKey } from "@lodestone/words/catalogue";
import { sentence } from "@lodestone/words/sentence";
import { tell } from "@lodestone/words/say";
import type { Field, FieldValue } from "../forms/field.ts";

export function formView(form: readonly Field[]) {
  return form.map((field) => ({
    name: field.name,
    kind: field.kind,
    label: tell(sentence(field.label)),
    required: field.required,
    least: field.least ?? null,
    most: field.most ?? null,
    choices: [...(field.choices ?? [])],
    choiceNames: choiceNames(field),
  }));
}

export function fieldsView(form: readonly Field[], data: Readonly<Record<string, unknown>>) {
  return formView(form).map((field) => ({
    ...field,
    value: (data[field.name] ?? null) as FieldValue,
  }));
}

function choiceNames({ choices = [], choiceWords }: Field) {
  if (choiceWords === undefined) return null;
  return choices.map((choice) => tell(sentence(`${choiceWords}${choice}` as WordKey)));
}
