/** What is wrong with a form's field, and what would be right. */
export const formsEn = {
  "form.missing": "{field} is missing.",
  "form.unknown-field": 'There is no field "{field}"; known are {known}.',
  "form.not-a-value": "{field}: give one value, not a list or a group of values.",
  "form.too-long": "{field} is too long: at most {most:count} characters.",
  "form.not-a-date": '{field}: "{value}" is not a date; write it as 2028-03-31.',
  "form.not-a-fiscal-year": '{field}: "{value}" is not a fiscal year; write it as 2028-29.',
  "form.not-yes-or-no": '{field}: "{value}" is neither yes nor no.',
  "form.not-a-choice": '{field}: "{value}" is not known; known are {known}.',
  "form.not-a-key":
    '{field}: "{value}" is not a key; write small letters and digits with hyphens or dots between.',
  "form.not-rupees":
    '{field}: "{value}" is not an amount in rupees; write it as 1,25,00,000 or 12500000.50.',
  "form.not-a-number": '{field}: "{value}" is not a number between {least:count} and {most:count}.',
} as const;
