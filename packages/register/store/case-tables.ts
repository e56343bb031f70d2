/** The tables of records and cases as Kysely sees them; their meaning stands in 0004-cases.sql. */
import type { ColumnType, Generated, JSONColumnType } from "kysely";

type Json = JSONColumnType<Record<string, unknown>>;

interface PartyTable {
  party_id: string;
  kind: string;
  name_en: string;
  name_hi: Generated<string>;
  place: string | null;
  fields: Json;
  version: Generated<number>;
  changed_by: string;
  changed_at: string;
}

interface UndertakingTable {
  undertaking_id: string;
  kind: string;
  name_en: string;
  name_hi: Generated<string>;
  place: string | null;
  party_id: string | null;
  scheme: string | null;
  status: Generated<string>;
  fields: Json;
  pack_table: string | null;
  pack_key: string | null;
  pack_row: ColumnType<Record<string, unknown> | null, string | null, string | null>;
  version: Generated<number>;
  changed_by: string;
  changed_at: string;
}

interface RecordVersionTable {
  noun: string;
  record_key: string;
  version: number;
  body: Json;
  recorded_at: Generated<string>;
}

interface WorkflowStateTable {
  workflow: string;
  state: string;
  desk: string | null;
  editable: boolean;
  initial: boolean;
}

interface WorkflowStepTable {
  workflow: string;
  verb: string;
  from_state: string;
  to_state: string;
  role: string;
  stage: string | null;
  response: string | null;
  voids: boolean;
  never_after: string[];
  within_amount: boolean;
}

interface CaseSeriesTable {
  scheme: string;
  workflow: string;
  fiscal_year: number;
  last_no: number;
}

export interface CaseFileTable {
  case_id: string;
  workflow: string;
  scheme: string;
  kind: Generated<string>;
  parent_case_id: string | null;
  undertaking_id: string | null;
  party_id: string | null;
  place: string | null;
  fiscal_year: number | null;
  state: string;
  round: Generated<number>;
  moves: Generated<number>;
  version: Generated<number>;
  maker: string;
  last_editor: string;
  data: Json;
  opened_at: string;
  moved_at: string;
}

export interface CaseMoveTable {
  case_id: string;
  move_no: number;
  from_state: string | null;
  to_state: string;
  verb: string;
  stage: string | null;
  response: string | null;
  round: number;
  actor: string;
  acting_role: string;
  for_actor: string | null;
  at: string;
  recorded_at: Generated<string>;
  case_version: number;
  seen_hash: Buffer;
  facts: Json;
  amount_paise: bigint | null;
  note_id: string | null;
  command_key: string;
}

interface DeficiencyTable {
  case_id: string;
  item_no: number;
  check_key: string;
  what: Json;
  raised_round: number;
  raised_at: string;
  answer: string | null;
  answered_at: string | null;
  settled_at: string | null;
}

interface CaseVersionTable {
  case_id: string;
  version: number;
  data: Json;
  editor: string;
  recorded_at: Generated<string>;
}

interface EvidenceTable {
  evidence_id: string;
  sha256: Buffer;
  size_bytes: bigint;
  media_type: string;
  file_name: string;
  kind: string;
  case_id: string | null;
  undertaking_id: string | null;
  obligation_id: string | null;
  attached_by: string;
  attached_at: string;
}

interface GuaranteeTable {
  guarantee_id: string;
  case_id: string;
  party_id: string;
  bank: string;
  amount_paise: bigint;
  issued_on: string;
  expires_on: string;
  state: Generated<"offered" | "held" | "returned" | "invoked">;
  version: Generated<number>;
  changed_by: string;
  changed_at: string;
}

interface ObligationTable {
  obligation_id: string;
  case_id: string | null;
  undertaking_id: string | null;
  party_id: string | null;
  kind: "milestone" | "report" | "condition";
  milestone: Generated<string>;
  title_en: string;
  title_hi: Generated<string>;
  due_on: string;
  state: Generated<"scheduled" | "submitted" | "returned" | "accepted">;
  met_on: string | null;
  submitted_by: string | null;
  decided_by: string | null;
  return_note_id: Generated<string | null>;
  version: Generated<number>;
  changed_by: string;
  changed_at: string;
}

interface ObservationTable {
  observation_id: string;
  undertaking_id: string;
  indicator: string;
  series: "planned" | "forecast" | "reported" | "verified";
  value: string | number;
  unit: string;
  on_date: string;
  evidence_id: string | null;
  observed_by: string;
  observed_at: string;
}

interface ActionPointTable {
  action_point_id: string;
  subject_kind: string;
  subject: string;
  what: string;
  owner_person: string | null;
  due_on: string | null;
  tier: Generated<number>;
  state: Generated<"open" | "closed">;
  version: Generated<number>;
  changed_by: string;
  changed_at: string;
}

interface DraftTable {
  person_id: string;
  subject: string;
  body: Json;
  saved_at: string;
}

interface LastLookTable {
  person_id: string;
  page: string;
  at: string;
}

export interface CaseTables {
  "register.party": PartyTable;
  "register.undertaking": UndertakingTable;
  "register.record_version": RecordVersionTable;
  "register.workflow_state": WorkflowStateTable;
  "register.workflow_step": WorkflowStepTable;
  "register.case_series": CaseSeriesTable;
  "register.case_file": CaseFileTable;
  "register.case_move": CaseMoveTable;
  "register.deficiency": DeficiencyTable;
  "register.case_version": CaseVersionTable;
  "register.evidence": EvidenceTable;
  "register.guarantee": GuaranteeTable;
  "register.obligation": ObligationTable;
  "register.observation": ObservationTable;
  "register.action_point": ActionPointTable;
  "register.draft": DraftTable;
  "register.last_look": LastLookTable;
}
