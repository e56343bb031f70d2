/** The verb `observe`: a figure of an undertaking, planned, forecast, reported or verified. */
import { sentence } from "@lodestone/words/sentence";
import type { Field } from "../forms/field.ts";
import { readForm } from "../forms/read-form.ts";
import { evidenceOfUndertaking } from "../store/evidence.ts";
import { insertObservation, observationsOf, type Series } from "../store/observations.ts";
import { readUndertaking } from "../store/records.ts";
import { personsOf } from "../workflow/actor.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { roleName } from "../workflow/names.ts";
import type { Role } from "../workflow/roles.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { seriesName } from "./observation-series.ts";
import { requireRecordScope } from "./record-right.ts";
import { FormRefusal, refuse } from "./refusal.ts";
import { runCommand, type CommandWork, type Outcome } from "./run-command.ts";

export interface Observe {
  readonly undertakingId: string;
  readonly evidenceId: string | null;
  /** indicator, series, value, unit, on. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Who enters which series. Plans and forecasts are told as well as reports; only an office verifies. */
const observers: Readonly<Record<Series, readonly Role[]>> = {
  planned: ["applicant", "state-officer", "agency", "programme", "steward"],
  forecast: ["applicant", "state-officer", "agency", "programme", "steward"],
  reported: ["applicant", "state-officer", "agency", "programme", "steward"],
  verified: ["agency", "programme"],
};

const required = true;
const observationForm: readonly Field[] = [
  { name: "indicator", kind: "key", label: "observe.indicator", required },
  {
    name: "series",
    kind: "choice",
    label: "observe.series",
    required,
    choices: Object.keys(observers),
  },
  { name: "value", kind: "number", label: "observe.value", required, least: -1e15, most: 1e15 },
  { name: "unit", kind: "text", label: "observe.unit", required, most: 60 },
  { name: "on", kind: "date", label: "observe.on", required },
];

export function observe(
  context: RegisterContext,
  caller: Caller,
  input: Observe,
): Promise<Outcome> {
  const command = {
    verb: "observe",
    subjectKind: "undertaking",
    subject: input.undertakingId,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    const read = readForm(observationForm, input.values);
    if ("faults" in read) throw new FormRefusal(read.faults);
    const series = read.values["series"] as Series;
    const asked = {
      indicator: String(read.values["indicator"]),
      series,
      value: String(read.values["value"]),
      unit: String(read.values["unit"]),
      on: String(read.values["on"]),
    };
    const { role } = caller.actor;
    if (!observers[series].includes(role)) {
      refuse("observe.not-yours", { role: roleName(role), series: seriesName(series) });
    }
    await requireUndertaking(work, input);
    if (series === "reported" || series === "verified") {
      if (asked.on > indianDay(work.at)) refuse("observe.too-late", { value: asked.on });
    }
    if (series === "verified") await requireOthersReport(work, input.undertakingId, asked);
    const observationId = context.newId();
    await insertObservation(work.trx, {
      observationId,
      undertakingId: input.undertakingId,
      ...asked,
      evidenceId: input.evidenceId,
      observedBy: caller.actor.personId,
      observedAt: work.at,
    });
    return {
      subject: input.undertakingId,
      result: { observationId, ...asked },
      detail: { observationId, ...asked },
    };
  });
}

async function requireUndertaking({ trx, caller }: CommandWork, input: Observe): Promise<void> {
  const { undertakingId: key, evidenceId } = input;
  const record = await readUndertaking(trx, key);
  if (!record) refuse("record.none", { noun: sentence("record.undertaking"), key });
  const { actor } = caller;
  if (actor.role === "applicant" && actor.scope?.kind !== "party") {
    refuse("duty.applicant-without-party");
  }
  requireRecordScope(actor, key, record.values);
  if (evidenceId === null) return;
  const attached = await evidenceOfUndertaking(trx, key);
  if (!attached.some((one) => one.evidenceId === evidenceId))
    refuse("observe.no-evidence", { evidence: evidenceId });
}

/** A figure is verified against one that was reported for the day, and by another person. */
async function requireOthersReport(
  { trx, caller }: CommandWork,
  undertakingId: string,
  { indicator, on }: { readonly indicator: string; readonly on: string },
): Promise<void> {
  const reported = (await observationsOf(trx, undertakingId, indicator)).filter(
    (one) => one.series === "reported" && one.on === on,
  );
  if (reported.length === 0) refuse("observe.nothing-reported", { indicator, on });
  const persons = personsOf(caller.actor);
  if (reported.some(({ observedBy }) => persons.includes(observedBy))) refuse("observe.own");
}
