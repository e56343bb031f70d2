/** A database made ready for work: migrated, and holding the workflows as they are declared. */
import { connect } from "./connect.ts";
import { migrate, type Migrated } from "./migrate.ts";
import { writeWorkflows } from "./workflow-rows.ts";

export async function prepareDatabase(
  ownerUrl: string,
  given: { readonly appUrl?: string | undefined } = {},
): Promise<Migrated> {
  const migrated = await migrate(ownerUrl, given);
  const owner = connect(ownerUrl, 1);
  try {
    await writeWorkflows(owner);
  } finally {
    await owner.destroy();
  }
  return migrated;
}
