/** What was typed into a form, field by field as the server takes it; an empty box says nothing. */
export function formValues(
  form: readonly { readonly name: string }[],
  typed: Readonly<Record<string, string>>,
): Record<string, string | null> {
  return Object.fromEntries(
    form.map(({ name }) => {
      const text = typed[name]?.trim() ?? "";
      return [name, text === "" ? null : text];
    }),
  );
}
