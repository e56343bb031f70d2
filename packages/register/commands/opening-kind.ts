/**
 * Opening balances as a case: the list that finance proposed, and its posting by a second person. Each
 * account is a command of its own under a key of its own, so that no account is ever opened twice.
 */
import { createHash } from "node:crypto";
import { canonical } from "../ledger/canonical.ts";
import { bodiesOf } from "../store/command-keys.ts";
import { recordCommands } from "../store/record-commands.ts";
import type { Actor } from "../workflow/actor.ts";
import type { Field } from "../forms/field.ts";
import type { CaseKind, StepResult, StepWork } from "./case-kind.ts";
import { refuse } from "./refusal.ts";

/** Opening balances are of the register itself and of no scheme. */
export const OPENING_SCHEME = "register";

export interface OpeningBalance {
  readonly path: string;
  readonly source: string;
  readonly amountPaise: string;
  readonly on: string;
}

/** What the case shows of its list; nobody fills it in. */
const openingForm: readonly Field[] = [
  { name: "fileName", kind: "text", label: "opening.file", required: true },
  { name: "rows", kind: "count", label: "opening.rows", required: true },
  { name: "totalPaise", kind: "rupees", label: "opening.total", required: true },
];

export const openingKind: CaseKind = {
  scheme: OPENING_SCHEME,
  workflow: "opening",
  kind: "",
  form: openingForm,
  open: () => refuse("opening.by-import"),
  steps: { "proposed>posted": { does: post } },
};

/** The balances a case proposes. */
export function balancesOf(
  data: Readonly<Record<string, unknown>>,
): readonly OpeningBalance[] | undefined {
  return data["balances"] as readonly OpeningBalance[] | undefined;
}

const ROWS_AT_ONCE = 500;

/** All of the list or none: a balance that the ledger refuses leaves nothing posted. */
async function post(work: StepWork): Promise<StepResult> {
  const { trx, at, caller, stored } = work;
  const balances = balancesOf(stored.data) ?? [];
  const standing = await standingOf(trx, balances);
  const other = balances.find((balance) => standing(balance) === "other");
  if (other) refuse("opening.other-balance", { path: other.path });
  const fresh = balances.filter((balance) => standing(balance) === "none");
  for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE) {
    const group = fresh.slice(from, from + ROWS_AT_ONCE);
    const commands = group.map((balance) => commandOf(balance, caller.actor, at));
    await recordCommands(trx, commands, { together: true });
  }
  const amountPaise = fresh.reduce((sum, balance) => sum + BigInt(balance.amountPaise), 0n);
  return {
    facts: { posted: fresh.length, stoodAlready: balances.length - fresh.length },
    amountPaise,
    result: { posted: fresh.length },
  };
}

type Standing = "none" | "same" | "other";

/** Whether each account was opened before, and with this very balance. */
export async function standingOf(
  db: Parameters<typeof bodiesOf>[0],
  balances: readonly OpeningBalance[],
): Promise<(balance: OpeningBalance) => Standing> {
  const bodies = await bodiesOf(db, balances.map(keyOf));
  return (balance) => {
    const known = bodies.get(keyOf(balance));
    if (known === undefined) return "none";
    return known === bodyOf(balance) ? "same" : "other";
  };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const keyOf = ({ path }: OpeningBalance) => `opening/${sha256(path)}`;
const detailOf = ({ path, amountPaise, on }: OpeningBalance) => ({ path, amountPaise, on });
const bodyOf = (balance: OpeningBalance) => sha256(canonical(detailOf(balance)));

function commandOf(balance: OpeningBalance, actor: Actor, at: string) {
  const { path, source, amountPaise, on } = balance;
  const detail = detailOf(balance);
  const transfer = { kind: "opening", caseId: null, from: source, to: path, effectiveOn: on };
  return {
    key: keyOf(balance),
    bodyHash: bodyOf(balance),
    verb: "import",
    actor: actor.personId,
    role: actor.role,
    forActor: actor.forPersonId,
    subjectKind: "opening",
    subject: path,
    at,
    detail,
    result: detail,
    transfers: [{ ...transfer, amountPaise: BigInt(amountPaise) }],
  };
}
