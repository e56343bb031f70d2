/** The tables of the ledger as Kysely sees them; the server's role may only read them. */
interface ChainTable {
  readonly chain: "ledger" | "trail";
  readonly last_no: bigint;
  readonly last_hash: Buffer;
}

interface NoteTable {
  readonly note_id: string;
  readonly salt: Buffer;
  readonly text: string;
}

interface AccountTable {
  readonly account_id: bigint;
  readonly path: string;
  readonly fund: string;
  readonly scheme: string;
  readonly fiscal_year: number | null;
  readonly stage: string;
  readonly party: string | null;
  readonly head: string | null;
  readonly balance_paise: bigint;
  readonly version: bigint;
}

interface AuditTable {
  readonly audit_no: bigint;
  readonly at: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly acting_role: string;
  readonly for_actor: string | null;
  readonly verb: string;
  readonly subject_kind: string;
  readonly subject: string;
  readonly command_key: string;
  readonly body_hash: Buffer;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly result: Readonly<Record<string, unknown>>;
  readonly caps: readonly Readonly<Record<string, unknown>>[] | null;
  readonly closes: readonly Readonly<Record<string, unknown>>[] | null;
  readonly transfer_from: bigint | null;
  readonly transfer_to: bigint | null;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}

interface TransferTable {
  readonly transfer_no: bigint;
  readonly audit_no: bigint;
  readonly kind: string;
  readonly case_id: string | null;
  readonly amount_paise: bigint;
  readonly effective_on: string;
  readonly reverses: bigint | null;
  readonly prior_period_approvers: readonly string[] | null;
  readonly from_account: bigint;
  readonly from_balance_paise: bigint;
  readonly from_version: bigint;
  readonly to_account: bigint;
  readonly to_balance_paise: bigint;
  readonly to_version: bigint;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}

interface EntryView {
  readonly transfer_no: bigint;
  /** 1 gave, 2 received. */
  readonly line: number;
  readonly account_id: bigint;
  readonly amount_paise: bigint;
  readonly balance_paise: bigint;
  readonly account_version: bigint;
}

interface CaseMoneyTable {
  readonly case_id: string;
  readonly sanctioned_paise: bigint;
  readonly released_paise: bigint;
  readonly utilised_paise: bigint;
  readonly demanded_paise: bigint;
  readonly recovered_paise: bigint;
  readonly lapsed_paise: bigint;
  readonly set_off_paise: bigint;
}

interface BeneficiaryCapTable {
  readonly scheme: string;
  readonly party: string;
  readonly head: string;
  readonly cap_paise: bigint;
  readonly paid_paise: bigint;
}

interface ClosedYearTable {
  readonly scheme: string;
  readonly fiscal_year: number;
  readonly audit_no: bigint;
  readonly closed_at: string;
  readonly closed_by: string;
}

export interface LedgerTables {
  "register.chain": ChainTable;
  "register.note": NoteTable;
  "register.account": AccountTable;
  "register.audit": AuditTable;
  "register.transfer": TransferTable;
  "register.entry": EntryView;
  "register.case_money": CaseMoneyTable;
  "register.beneficiary_cap": BeneficiaryCapTable;
  "register.closed_year": ClosedYearTable;
}
