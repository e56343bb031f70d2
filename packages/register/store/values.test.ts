import { sql } from "kysely";
import { expect, test } from "vitest";
import { freshDatabase } from "../postgres/test-database.test-data.ts";
import { connect } from "./connect.ts";

test("values arrive whole: bigint, decimals as written, days and instants without a time zone's shift", async () => {
  const { appUrl } = await freshDatabase();
  const database = connect(appUrl);
  const { rows } = await sql`select 9007199254740993::bigint as paise, 0.10::numeric as share,
    '2026-03-31'::date as day, '2026-04-01 00:00:00.000001+05:30'::timestamptz as at,
    array[1, null]::bigint[] as list, array[0.10]::numeric[] as shares,
    array['2026-03-31']::date[] as days, array['2026-04-01 05:30+05:30']::timestamptz[] as instants,
    null::bigint as nothing, ${-9223372036854775808n}::bigint as sent, ${"ल ₹"}::text as words,
    7::int as few, true as yes, '{"a": 1}'::jsonb as facts`.execute(database);
  expect(rows).toEqual([
    {
      paise: 9007199254740993n,
      share: "0.10",
      day: "2026-03-31",
      at: "2026-03-31T18:30:00.000001Z",
      list: [1n, null],
      shares: ["0.10"],
      days: ["2026-03-31"],
      instants: ["2026-04-01T00:00:00Z"],
      nothing: null,
      sent: -9223372036854775808n,
      words: "ल ₹",
      few: 7,
      yes: true,
      facts: { a: 1 },
    },
  ]);
  await database.destroy();
});
