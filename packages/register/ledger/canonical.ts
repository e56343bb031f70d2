/**
 * A value as the one text that is hashed for it (RFC 8785, JSON Canonicalization Scheme): keys by
 * UTF-16 code units, no blanks, numbers as ECMAScript writes them. Money is written as digits in a
 * string, for a JSON number is a double to most readers.
 */
export function canonical(value: unknown): string {
  if (typeof value === "bigint") return `"${value}"`;
  if (typeof value === "string") return canonicalString(value);
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonical(item === undefined ? null : item)).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) return canonicalObject(value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`${value} has no canonical form`);
  }
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`a ${typeof value} has no canonical form`);
  return text;
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError("half of a surrogate pair has no canonical form");
  return JSON.stringify(text);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalString(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}
