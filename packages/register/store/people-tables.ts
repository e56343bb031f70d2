/** Tables of migration 0003 as Kysely knows them. */
import type { GrantedRole } from "../workflow/role-terms.ts";

interface PersonTable {
  readonly person_id: string;
  /** Null once the person is erased. */
  name: string | null;
  email: string | null;
  salt: Buffer | null;
  readonly identity_hash: Buffer;
  readonly known_since: string;
  erased_at: string | null;
}

interface RoleGrantTable {
  readonly grant_id: string;
  readonly person_id: string;
  readonly role: GrantedRole;
  readonly scope_kind: "party" | "state" | "scheme" | null;
  readonly scope: string | null;
  readonly amount_most_paise: bigint | null;
  readonly from_on: string;
  readonly until_on: string | null;
  readonly granted_by: string | null;
  readonly granted_at: string;
  revoked_at: string | null;
  revoked_by: string | null;
  readonly emergency_case: string | null;
  readonly until_at: string | null;
}

interface DelegationTable {
  readonly delegation_id: string;
  readonly grant_id: string;
  readonly from_person: string;
  readonly role: GrantedRole;
  readonly to_person: string;
  readonly from_at: string;
  readonly until_at: string;
  readonly declared_by: string;
  readonly declared_at: string;
  ended_at: string | null;
  ended_by: string | null;
}

interface UserTable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
}

interface SessionTable {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
}

interface AccountTable {
  readonly id: string;
  readonly userId: string;
  readonly providerId: string;
  readonly accountId: string;
  password: string | null;
}

interface OneTimeSecretTable {
  readonly secret_hash: Buffer;
  readonly purpose: "first-run" | "invitation" | "recovery";
  readonly person_id: string | null;
  readonly made_by: string | null;
  readonly made_at: string;
  readonly expires_at: string;
}

interface AttemptTable {
  readonly door: string;
  count: number;
  window_ends_at: string;
}

interface RefusedAttemptTable {
  readonly person_id: string;
  readonly hour: string;
  attempts: number;
}

export interface PeopleTables {
  "register.person": PersonTable;
  "register.role_grant": RoleGrantTable;
  "register.delegation": DelegationTable;
  "register.refused_attempt": RefusedAttemptTable;
  "auth.user": UserTable;
  "auth.session": SessionTable;
  "auth.account": AccountTable;
  "auth.one_time_secret": OneTimeSecretTable;
  "auth.attempt": AttemptTable;
}
