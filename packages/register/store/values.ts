/**
 * How PostgreSQL's values arrive in the program: whole numbers of eight bytes as bigint, decimals
 * and dates as the text they are, instants as ISO text in UTC with all their microseconds.
 */
import pg from "pg";

const instant = (text: string) => text.replace(" ", "T").replace(/\+00$/, "Z");
type TypeNumber = Parameters<typeof pg.types.getTypeParser>[0];

const TEXT_LIST = 1009 as unknown as TypeNumber;
const same = (text: string) => text;

/** Type numbers of pg_type, which never change; the second of a pair is the array of the first. */
const readers = new Map<number, (text: string) => unknown>([
  [20, BigInt],
  [1016, listOf(BigInt)],
  [1082, same],
  [1182, listOf(same)],
  [1114, same],
  [1184, instant],
  [1185, listOf(instant)],
  [1700, same],
  [1231, listOf(same)],
]);

function listOf(read: (text: string) => unknown): (text: string) => unknown {
  const list = pg.types.getTypeParser(TEXT_LIST) as (text: string) => unknown;
  const each = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(each) : typeof value === "string" ? read(value) : value;
  return (text) => each(list(text));
}

export const readAsWritten: pg.CustomTypesConfig = {
  getTypeParser: (type: TypeNumber, format?: string): unknown =>
    (format === "binary" ? undefined : readers.get(type)) ??
    pg.types.getTypeParser(type, format as "text"),
};
