/** A case whole, put together from what was read of it: pure, so that what a page shows can be tested. */
import { tell } from "@lodestone/words/say";
import { sentence, type Bilingual } from "@lodestone/words/sentence";
import { attachers } from "../commands/attach-evidence.ts";
import type { CaseCheck, CaseKind } from "../commands/case-kind.ts";
import type { AmendedField } from "../commands/amendment-kind.ts";
import { mayOwe, obligationForm } from "../commands/owe-obligation.ts";
import { balancesOf } from "../commands/opening-kind.ts";
import type { SchemeRules } from "../magnet/scheme-rules.ts";
import type { CaseOutline } from "../store/case-list-read.ts";
import type { CaseMoney } from "../store/case-money.ts";
import type { StoredCase } from "../store/cases.ts";
import type { Deficiency } from "../store/deficiencies.ts";
import type { DueGuarantee, DueObligation } from "../store/due-read.ts";
import type { Evidence } from "../store/evidence.ts";
import type { Actor } from "../workflow/actor.ts";
import { isVoid } from "../workflow/case-record.ts";
import { clockOf, indianDay } from "../workflow/desk-clock.ts";
import { revisionRefusal } from "../workflow/duty.ts";
import type { Workflow } from "../workflow/workflow.ts";
import { caseRow } from "./case-row.ts";
import { caseSteps } from "./case-steps.ts";
import { deedView } from "./deed-view.ts";
import { documentLinks } from "./document-links.ts";
import { guaranteeView, obligationView } from "./due-view.ts";
import { evidenceView } from "./evidence-view.ts";
import { fieldsView, formView } from "./form-view.ts";
import {
  kindView,
  recordView,
  roleView,
  stageView,
  stateView,
  verbView,
  workflowView,
} from "./named.ts";
import { traceView } from "./trace-view.ts";

export interface CaseRead {
  readonly stored: StoredCase;
  readonly outline: CaseOutline;
  readonly workflow: Workflow;
  readonly kind: CaseKind;
  readonly parent: CaseOutline | undefined;
  readonly children: readonly CaseOutline[];
  readonly undertaking: Bilingual | undefined;
  /** Kinds of case that this person may open under it now. */
  readonly opens: readonly CaseKind[];
  readonly checks: readonly CaseCheck[];
  /** What an amendment changes; null for other cases. */
  readonly amended: readonly AmendedField[] | null;
  readonly deficiencies: readonly Deficiency[];
  readonly evidence: readonly Evidence[];
  readonly guarantees: readonly DueGuarantee[];
  readonly obligations: readonly DueObligation[];
  readonly money: CaseMoney | undefined;
  readonly notes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

export function casePage(read: CaseRead, actor: Actor, rules: SchemeRules, now: string) {
  const { stored, workflow, kind } = read;
  const { record, undertakingId } = stored;
  const today = indianDay(now);
  const clock = clockOf(workflow, record, now, (key) => rules.serviceDays(record.scheme, key));
  const why = revisionRefusal(workflow, record, actor);
  const row = (outline: CaseOutline) => caseRow(outline, rules, now);
  return {
    ...row(read.outline),
    parent: read.parent ? row(read.parent) : null,
    children: read.children.map(row),
    undertaking:
      undertakingId !== null && read.undertaking
        ? recordView(undertakingId, read.undertaking)
        : null,
    fields: fieldsView(kind.form, withNames(stored, read.names)),
    amended:
      read.amended?.map(({ name, field, from, to }) => ({
        name,
        field: typeof field === "string" ? { en: field, hi: field } : tell(field),
        from,
        to,
      })) ?? null,
    balances: balancesView(stored.data),
    award: awardView(stored.data["award"]),
    stays: clock.stays.map((stay) => ({
      ...stay,
      state: stateView(record.workflow, stay.state),
      desk: roleView(stay.desk),
    })),
    officeDays: clock.officeDays,
    stoppedDays: clock.stoppedDays,
    opens: read.opens.map(({ workflow: of, kind: named }) => ({
      workflow: workflowView(of),
      kind: named === "" ? null : kindView(named),
    })),
    checks: read.checks.map(({ clause, ...check }) => ({ ...tell(check), clause })),
    deficiencies: read.deficiencies.map(deficiencyView),
    moves: stored.moves.map((move) => moveView(read, move, actor)),
    money: read.money ? moneyView(read.money) : null,
    evidence: read.evidence.map(evidenceView),
    guarantees: read.guarantees.map((guarantee) => guaranteeView(guarantee, today)),
    obligations: read.obligations.map((obligation) => obligationView(obligation, actor, today)),
    owe: mayOwe(record, actor) ? formView(obligationForm) : null,
    documents: documentLinks(stored, read.deficiencies),
    steps: caseSteps(workflow, record, kind, actor),
    revise: { allowed: why === undefined, why: why ? tell(why) : null },
    mayAttach: attachers.includes(actor.role),
  };
}

function moveView(read: CaseRead, move: StoredCase["moves"][number], actor: Actor) {
  const { record } = read.stored;
  return {
    moveNo: move.moveNo,
    verb: verbView(move.verb),
    stage: move.stage === null ? null : stageView(move.stage),
    response: move.response,
    from: move.fromState === null ? null : stateView(record.workflow, move.fromState),
    to: stateView(record.workflow, move.toState),
    round: move.round,
    isVoid: isVoid(record, move),
    by: deedView(move, read.names, actor.role),
    at: move.at,
    caseVersion: move.caseVersion,
    seenHash: move.seenHash,
    amountPaise: move.amountPaise === null ? null : String(move.amountPaise),
    reason: reasonOf(read, move.noteId),
    trace: traceView(move.facts),
  };
}

function reasonOf(read: CaseRead, noteId: string | null): string | null {
  if (noteId === null) return null;
  return read.notes.get(noteId) ?? tell(sentence("register.note-erased")).en;
}

function deficiencyView({ what: told, ...item }: Deficiency) {
  const { what, remedy } = told as { readonly what: Bilingual; readonly remedy?: Bilingual };
  return { ...item, what, remedy: remedy ?? null };
}

function moneyView(money: CaseMoney) {
  return {
    sanctionedPaise: String(money.sanctionedPaise),
    committedPaise: String(money.committedPaise),
    releasedPaise: String(money.releasedPaise),
    setOffPaise: String(money.setOffPaise),
    utilisedPaise: String(money.utilisedPaise),
    receivablePaise: String(money.receivablePaise),
    recoveredPaise: String(money.recoveredPaise),
    lapsedPaise: String(money.lapsedPaise),
  };
}

function awardView(award: unknown) {
  if (typeof award !== "object" || award === null) return null;
  const { capacityT, quoteRupeesPerKg, awardedOn } = award as Record<string, unknown>;
  return {
    capacityT: Number(capacityT),
    quoteRupeesPerKg: Number(quoteRupeesPerKg),
    awardedOn: String(awardedOn),
  };
}

/** Accounts of a list of opening balances that its page shows; all of them are in the list itself. */
const BALANCES_MOST = 500;

function balancesView(data: StoredCase["data"]) {
  const balances = balancesOf(data);
  if (!balances) return null;
  const shown = balances.slice(0, BALANCES_MOST);
  return {
    rows: shown.map(({ path, amountPaise, on }) => ({ account: path, amountPaise, on })),
    more: balances.length - shown.length,
  };
}

/** An emergency is kept with a person's id; its page names them. */
function withNames({ record, data }: StoredCase, names: CaseRead["names"]): StoredCase["data"] {
  if (record.workflow !== "emergency") return data;
  const personId = String(data["person"]);
  return { ...data, person: names.get(personId) ?? personId };
}
