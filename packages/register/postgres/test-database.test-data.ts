/** A fresh migrated database for a test, copied in a moment from the run's one. */
import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { createDatabase, dropDatabase } from "../store/databases.ts";

export interface FreshDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly drop: () => Promise<void>;
}

export async function freshDatabase(
  kind: "migrated" | "empty" = "migrated",
): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const maintenance = at(inject("migratedOwnerUrl"), "postgres");
  await createDatabase(maintenance, name, kind === "migrated" ? "migrated" : "template0");
  return {
    ownerUrl: at(inject("migratedOwnerUrl"), name),
    appUrl: at(inject("migratedAppUrl"), name),
    drop: () => dropDatabase(maintenance, name),
  };
}

function at(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
