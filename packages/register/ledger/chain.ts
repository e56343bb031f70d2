/**
 * The text that was hashed for each row of the two chains, written again from the row, and the hash
 * that follows: SHA-256 over the hash before it and that text. register.record_commands writes the
 * same; whoever holds the rows can do it again without the database.
 */
import { createHash } from "node:crypto";
import { canonical } from "./canonical.ts";

const SCHEMA = "1";
export const NO_HASH = "0".repeat(64);

/** A transfer with the paths of its accounts. */
export interface TransferLink {
  readonly transferNo: bigint;
  readonly auditNo: bigint;
  readonly kind: string;
  readonly caseId: string | null;
  readonly from: string;
  readonly to: string;
  readonly amountPaise: bigint;
  readonly effectiveOn: string;
  readonly reverses: bigint | null;
  readonly priorPeriodApprovers: readonly string[] | null;
}

export interface TrailLink {
  readonly auditNo: bigint;
  readonly at: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly role: string;
  readonly forActor: string | null;
  readonly verb: string;
  readonly subjectKind: string;
  readonly subject: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly detail: unknown;
  readonly result: unknown;
  readonly caps: unknown;
  readonly closes: unknown;
  /** First and last transfer of the command, and where the ledger ended with it. */
  readonly transfers: {
    readonly first: bigint;
    readonly last: bigint;
    readonly lastHash: string;
  } | null;
}

export function transferText(transfer: TransferLink): string {
  const { transferNo, auditNo, ...body } = transfer;
  return canonical({ auditNo, body, chain: "ledger", number: transferNo, schema: SCHEMA });
}

export function trailText(row: TrailLink): string {
  const { auditNo, recordedAt, transfers, at, ...body } = row;
  return canonical({
    body: { ...body, at: inMicroseconds(at) },
    chain: "trail",
    number: auditNo,
    recordedAt: inMicroseconds(recordedAt),
    schema: SCHEMA,
    transfers,
  });
}

export function linkHash(prevHash: string, text: string): string {
  return createHash("sha256").update(Buffer.from(prevHash, "hex")).update(text).digest("hex");
}

/** The database leaves out the zeros at the end of an instant; the chains write all six digits. */
function inMicroseconds(instant: string): string {
  const [whole = "", fraction = ""] = instant.replace(/Z$/, "").split(".");
  return `${whole}.${fraction.padEnd(6, "0")}Z`;
}
