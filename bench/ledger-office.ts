/**
 * Commands of a made-up office for measuring the ledger: a fund with money allotted, and parties that
 * each hold a commitment under a ceiling of their own and the pool's.
 */
import { createHash, randomUUID } from "node:crypto";
import type { Database } from "@lodestone/register/store/connect";
import {
  recordCommands,
  type CommandRequest,
  type TransferRequest,
} from "@lodestone/register/store/record-commands";

const FUND = "bench/bench";
const HEAD = "sales";
const DAY = "2028-05-01";
const ACTOR = randomUUID();
const MUCH = 10n ** 15n;

export async function recordAll(db: Database, commands: readonly CommandRequest[]): Promise<void> {
  const answers = await recordCommands(db, commands, { together: false });
  const refused = answers.find((answer) => "refused" in answer);
  if (refused) throw new Error(JSON.stringify(refused));
}

/** Money for the year and the ceiling of the pool. */
export async function openFund(db: Database): Promise<void> {
  const [source, outlay] = [`${FUND}/all/source`, `${FUND}/all/outlay`];
  await recordAll(db, [
    commandOf("register", [transfer("approve-outlay", source, outlay, MUCH)]),
    commandOf("register", [transfer("allot", outlay, path("allotted"), MUCH)]),
    { ...commandOf("register", []), caps: [capOf("*")] },
  ]);
}

/** Parties from `first` on, each with its commitment and its ceiling. */
export async function openParties(db: Database, first: number, count: number): Promise<void> {
  const parties = Array.from({ length: count }, (_, i) => first + i);
  const commits = parties.map((party) => {
    const to = path("committed", party);
    return commandOf("sanction", [transfer("commit", path("allotted"), to, 10n ** 9n, party)]);
  });
  await recordAll(db, commits);
  const caps = parties.map((party) => capOf(`p${party}`));
  await recordAll(db, [{ ...commandOf("register", []), caps }]);
}

/** A paisa released to each of the parties by one command: of each two balances, a case, two ceilings. */
export function release(...parties: readonly number[]): CommandRequest {
  const transfers = parties.map((party) => {
    const [from, to] = [path("committed", party), path("released", party)];
    return transfer("release", from, to, 1n, party);
  });
  return commandOf("release", transfers);
}

function commandOf(verb: string, transfers: readonly TransferRequest[]): CommandRequest {
  const key = randomUUID();
  const subject = transfers[0]?.caseId ?? FUND;
  return {
    key,
    bodyHash: createHash("sha256").update(key).digest("hex"),
    verb,
    actor: ACTOR,
    role: "finance",
    subjectKind: "case",
    subject,
    at: new Date().toISOString(),
    detail: { channel: "bench" },
    result: { subject },
    transfers,
  };
}

function transfer(kind: string, from: string, to: string, amountPaise: bigint, party?: number) {
  const caseId = party === undefined ? null : `bench/claim/2028-29/${party}`;
  return { kind, caseId, from, to, amountPaise, effectiveOn: DAY };
}

const capOf = (party: string) => ({ scheme: "bench", party, head: HEAD, capPaise: MUCH });
const path = (stage: string, party?: number) =>
  `${FUND}/2028-29/${stage}${party === undefined ? "" : `/p${party}/${HEAD}`}`;
