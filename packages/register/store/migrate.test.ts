import { expect, test } from "vitest";
import { freshDatabase } from "../postgres/test-database.test-data.ts";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";

test("a migrated database has nothing left to migrate, and the server's role can read it", async () => {
  const { ownerUrl, appUrl } = await freshDatabase();
  expect((await migrate(ownerUrl)).applied).toEqual([]);
  const database = connect(appUrl);
  const rows = await database
    .selectFrom("register.migration")
    .select(["number", "applied_at"])
    .execute();
  expect(rows[0]?.number).toBe(1);
  expect(rows[0]?.applied_at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  await database.destroy();
});
