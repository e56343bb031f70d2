/** What the server's own role cannot post, and the owner's hand cannot write: money of a case without its case. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { transferKinds } from "../ledger/transfer-kinds.ts";
import { freshDatabase, type FreshDatabase } from "../postgres/test-database.test-data.ts";
import { connect, type Database } from "./connect.ts";
import { withSession } from "./databases.ts";
import { recordCommands } from "./record-commands.ts";

let base: FreshDatabase;
let database: Database;

beforeAll(async () => {
  base = await freshDatabase();
  database = connect(base.appUrl);
});
afterAll(async () => {
  await database.destroy();
  await base.drop();
});

/** Kinds that count in the money of a case; opening balances say what stood before there were cases. */
const ofACase = transferKinds.filter(
  ({ kind, effects }) =>
    kind !== "opening" && Object.keys(effects).some((effect) => effect !== "paid"),
);

test.each(ofACase)("$kind needs the case whose money it is", async ({ kind, from, to }) => {
  const path = (stage: string) =>
    `f/s/2028-29/${stage}${stage === "allotted" ? "" : "/party/head"}`;
  const command = {
    ...{ key: kind, bodyHash: "00".repeat(32), verb: "release", role: "releasing" },
    ...{ actor: "00000000-0000-4000-8000-000000000001", subjectKind: "case", subject: "x" },
    at: "2028-07-31T10:00:00Z",
    transfers: [
      { kind, from: path(from), to: path(to), amountPaise: 1n, effectiveOn: "2028-07-31" },
    ],
  };
  const [answer] = await recordCommands(database, [command], { together: false });
  expect(answer).toEqual({ refused: { code: "case-missing", kind } });
  const written = withSession(base.ownerUrl, (owner) =>
    owner.query(
      `insert into register.transfer values (1, 1, $1, null, 1, '2028-07-31', null, null,
         1, 0, 1, 2, 0, 1, sha256('x'), sha256('x'))`,
      [kind],
    ),
  );
  await expect(written).rejects.toMatchObject({ code: "23514", constraint: "of_a_case" });
});
