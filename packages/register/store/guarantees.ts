/** Guarantees of a case: offered by the party, held once accepted, returned or invoked. */
import type { Kysely, Selectable, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

export interface Guarantee {
  readonly guaranteeId: string;
  readonly caseId: string;
  readonly partyId: string;
  readonly bank: string;
  readonly amountPaise: bigint;
  readonly issuedOn: string;
  readonly expiresOn: string;
  readonly state: "offered" | "held" | "returned" | "invoked";
}

export async function guaranteesOf(
  db: Kysely<Tables>,
  caseId: string,
): Promise<readonly Guarantee[]> {
  const rows = await db
    .selectFrom("register.guarantee")
    .selectAll()
    .where("case_id", "=", caseId)
    .orderBy("guarantee_id")
    .execute();
  return rows.map(guaranteeOf);
}

export function guaranteeOf(row: Selectable<Tables["register.guarantee"]>): Guarantee {
  return {
    guaranteeId: row.guarantee_id,
    caseId: row.case_id,
    partyId: row.party_id,
    bank: row.bank,
    amountPaise: row.amount_paise,
    issuedOn: row.issued_on,
    expiresOn: row.expires_on,
    state: row.state,
  };
}

export async function insertGuarantee(
  trx: Transaction<Tables>,
  guarantee: Omit<Guarantee, "state"> & { readonly personId: string; readonly at: string },
): Promise<void> {
  await trx
    .insertInto("register.guarantee")
    .values({
      guarantee_id: guarantee.guaranteeId,
      case_id: guarantee.caseId,
      party_id: guarantee.partyId,
      bank: guarantee.bank,
      amount_paise: guarantee.amountPaise,
      issued_on: guarantee.issuedOn,
      expires_on: guarantee.expiresOn,
      state: "offered",
      changed_by: guarantee.personId,
      changed_at: guarantee.at,
    })
    .execute();
}

export async function setGuaranteeState(
  trx: Transaction<Tables>,
  guaranteeId: string,
  state: Guarantee["state"],
  personId: string,
  at: string,
): Promise<void> {
  await trx
    .updateTable("register.guarantee")
    .set((eb) => ({
      state,
      version: eb("version", "+", 1),
      changed_by: personId,
      changed_at: at,
    }))
    .where("guarantee_id", "=", guaranteeId)
    .execute();
}
