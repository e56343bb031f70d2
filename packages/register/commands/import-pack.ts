/**
 * The verb `import` for a pack: its rows become records, line by line as chosen. The differences are
 * worked out again inside the transaction; what was not seen is not taken.
 */
import { createHash } from "node:crypto";
import type { Mission } from "@lodestone/mission/mission";
import type { Kysely } from "kysely";
import { canonical } from "../ledger/canonical.ts";
import { diffPack, packWrites, type PackChoice, type PackLine } from "../records/pack-import.ts";
import { packRecords } from "../records/pack-values.ts";
import {
  insertUndertakings,
  keysTaken,
  readPackUndertakings,
  updateUndertakings,
} from "../store/records.ts";
import type { Tables } from "../store/tables.ts";
import type { Actor } from "../workflow/actor.ts";
import { roleName } from "../workflow/names.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { requireRecordScope } from "./record-right.ts";
import { writerOf } from "./record-undertaking.ts";
import { refuse } from "./refusal.ts";
import { runCommand, type Outcome } from "./run-command.ts";

export interface PackDifferences {
  readonly lines: readonly PackLine[];
  /** Names exactly these differences; sent back with the choices. */
  readonly seen: string;
}

/** The dry run: what an import would find, and nothing is written. */
export async function packDifferences(
  db: Kysely<Tables>,
  mission: Mission,
  lock: "look" | "change" = "look",
): Promise<PackDifferences> {
  const rows = packRecords(mission);
  const keys = rows.map(({ key }) => key);
  const lines = diffPack(rows, await readPackUndertakings(db, lock), await keysTaken(db, keys));
  const told = lines.map(({ kind, line, changes, pack }) => [
    kind,
    line,
    changes,
    pack?.row ?? null,
  ]);
  return { lines, seen: createHash("sha256").update(canonical(told)).digest("hex") };
}

export interface ImportPack {
  readonly mission: Mission;
  /** Names the differences that were shown; null takes them as they are found. */
  readonly seen: string | null;
  /** Every line of these kinds is taken, where no choice says otherwise. */
  readonly take: readonly PackLine["kind"][];
  /** By line: take the pack's, or keep the register's. Lines not named are let be. */
  readonly choices: Readonly<Record<string, PackChoice>>;
}

export function importPack(
  context: RegisterContext,
  caller: Caller,
  { mission, seen, take, choices: chosen }: ImportPack,
): Promise<Outcome> {
  const pack = mission.info.name;
  const command = {
    verb: "import",
    subjectKind: "pack",
    subject: pack,
    // As it was asked, so that the same key answers again whatever differs by then.
    input: { pack, seen, take, choices: chosen },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    requirePackRight(caller.actor, pack);
    const found = await packDifferences(work.trx, mission, "change");
    if (seen !== null && found.seen !== seen) refuse("pack.seen-other");
    const choices = { ...takeAll(found.lines, take), ...chosen };
    refuseBadChoices(found.lines, choices);
    const { added, revised } = packWrites(found.lines, choices);
    const records = added.map(({ source, key, kind, row, values }) => ({
      undertakingId: key,
      kind,
      values,
      pack: { table: source.table, key, row },
    }));
    await insertUndertakings(work.trx, records, writerOf(work));
    const changed = revised.map(({ record, changes, row }) => ({ record, changes, packRow: row }));
    await updateUndertakings(work.trx, changed, writerOf(work));
    const result = { pack, added: added.length, revised: revised.length };
    return {
      subject: pack,
      result,
      detail: { ...result, seen: found.seen, asOf: mission.info.asOf },
    };
  });
}

/** Asked before the differences are looked for as well. */
export function requirePackRight(actor: Actor, pack: string): void {
  if (actor.role !== "steward" && actor.role !== "programme") {
    refuse("record.not-yours", { role: roleName(actor.role) });
  }
  requireRecordScope(actor, pack, {});
}

function refuseBadChoices(lines: readonly PackLine[], choices: ImportPack["choices"]): void {
  const kinds = new Map(lines.map(({ line, kind }) => [line, kind]));
  for (const [line, choice] of Object.entries(choices)) {
    const kind = kinds.get(line);
    if (kind === undefined) refuse("pack.no-line", { line });
    if (kind === "key-taken" && choice === "take") refuse("pack.not-choosable", { line });
  }
}

/** Takes every line of some kinds: what a first import does with all that is new. */
function takeAll(
  lines: readonly PackLine[],
  kinds: readonly PackLine["kind"][],
): Readonly<Record<string, PackChoice>> {
  return Object.fromEntries(
    lines.filter(({ kind }) => kinds.includes(kind)).map(({ line }) => [line, "take" as const]),
  );
}
