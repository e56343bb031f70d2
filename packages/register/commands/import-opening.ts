/**
 * The verb `import` for opening balances: a dry run that shows every row, then the list proposed as a
 * case, which a second person posts (opening-kind.ts). The account is the key: the same balance again
 * is the same, another for the same account is told, and a list that waits already is not proposed twice.
 */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { nameKept } from "../evidence/file-name.ts";
import { headerHash, type ColumnMapping } from "../files/columns.ts";
import { readListFile, type ListFile } from "../files/list-file.ts";
import type { RowFault } from "../files/list-rows.ts";
import { openingFields, readOpeningRows, type OpeningRow } from "../files/opening-rows.ts";
import { findCommand, lockKey } from "../store/command-keys.ts";
import { rememberColumns } from "../store/list-imports.ts";
import { standingProposal } from "../store/openings.ts";
import type { Actor } from "../workflow/actor.ts";
import { roleName, verbName } from "../workflow/names.ts";
import { openingWorkflow } from "../workflow/flows/opening.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { dataHash } from "./data-hash.ts";
import { columnsOf, type ListColumns } from "./list-columns.ts";
import { bringIntoBeing } from "./new-case.ts";
import { OPENING_SCHEME, standingOf, type OpeningBalance } from "./opening-kind.ts";
import { runCommand } from "./run-command.ts";

export interface OpeningAsked {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly columns?: ColumnMapping;
  /** Nothing is written: what the rows lack, and which stand already, is told. */
  readonly dryRun: boolean;
}

export interface OpeningLine {
  readonly row: number;
  readonly path: string;
  readonly amountPaise: bigint;
  readonly kind: "new" | "same" | "fault";
  readonly faults: readonly RowFault[];
  readonly like: readonly string[];
}

export interface OpeningImport extends ListColumns {
  readonly list: ListFile;
  readonly lines: readonly OpeningLine[];
  /** The case in which the new rows wait for a second person; null after a dry run, and where none is new. */
  readonly proposed: string | null;
}

interface Wrong {
  readonly wrong: Sentence;
}

/** Under which the columns of such a list are remembered. */
const LIST = "opening";

/** Proposed under the caller's own key: sent again, it is answered again. */
export async function importOpening(
  context: RegisterContext,
  caller: Caller,
  asked: OpeningAsked,
): Promise<OpeningImport | Wrong> {
  const { actor } = caller;
  const mayNot = refusalOf(actor);
  if (mayNot) return { wrong: mayNot };
  const list = await readListFile(asked.fileName, asked.bytes);
  if ("wrong" in list) return list;
  const { columns, columnsFrom } = await columnsOf(context.db, actor, {
    list: LIST,
    header: list.header,
    fields: openingFields,
    columns: asked.columns,
  });
  const missing = openingFields.find(
    ({ name, required }) => required && !Object.values(columns).includes(name),
  );
  if (missing) {
    return { wrong: sentence("opening.missing-column", { field: sentence(missing.label) }) };
  }
  const rows = readOpeningRows(list, columns);
  const standing = await standingOf(context.db, rows.filter(isSound).map(balanceOf));
  const lines = rows.map((row) => lineOf(row, standing));
  const fresh = rows.filter((_row, i) => lines[i]?.kind === "new").map(balanceOf);
  if (asked.dryRun) return { list, columns, columnsFrom, lines, proposed: null };
  await context.db.transaction().execute(async (trx) => {
    const writer = { personId: actor.personId, at: context.now() };
    await rememberColumns(trx, LIST, headerHash(list.header), columns, writer);
  });
  const answersAgain = (await findCommand(context.db, caller.key)) !== undefined;
  if (fresh.length === 0 && !answersAgain) {
    return { list, columns, columnsFrom, lines, proposed: null };
  }
  const rowsHash = dataHash({ balances: rows.filter(isSound).map(balanceOf) }).toString("hex");
  const proposed = await propose(context, caller, asked.fileName, rowsHash, fresh);
  return "wrong" in proposed
    ? proposed
    : { list, columns, columnsFrom, lines, proposed: proposed.caseId };
}

function refusalOf({ role, scope }: Actor): Sentence | undefined {
  if (role !== "finance") {
    const blanks = { verb: verbName("import"), desk: roleName("finance") };
    return sentence("duty.wrong-desk", { ...blanks, role: roleName(role) });
  }
  return scope === null ? undefined : sentence("opening.scoped", { scope: scope.key });
}

const isSound = ({ faults }: OpeningRow) => faults.length === 0;

const balanceOf = ({ path, source, amountPaise, on }: OpeningRow): OpeningBalance => ({
  path,
  source,
  amountPaise: String(amountPaise),
  on,
});

function lineOf(row: OpeningRow, standing: Awaited<ReturnType<typeof standingOf>>): OpeningLine {
  const { path, amountPaise, faults } = row;
  const line = { row: row.row, path, amountPaise, like: [] };
  if (!isSound(row)) return { ...line, kind: "fault", faults };
  const stands = standing(balanceOf(row));
  if (stands !== "other") return { ...line, kind: stands === "same" ? "same" : "new", faults };
  const what = sentence("opening.other-balance", { path });
  return { ...line, kind: "fault", faults: [{ column: undefined, value: path, what }] };
}

/** Opens the case of a list, or finds the one in which this very list waits. */
async function propose(
  context: RegisterContext,
  caller: Caller,
  fileName: string,
  rowsHash: string,
  balances: readonly OpeningBalance[],
): Promise<{ readonly caseId: string } | Wrong> {
  const listHash = dataHash({ balances }).toString("hex");
  const command = {
    verb: "import",
    subjectKind: "case",
    subject: "opening",
    // All rows as they were sent: what of them is new may have changed when they are sent again.
    input: { rowsHash },
  } as const;
  const outcome = await runCommand(
    context,
    { ...caller, channel: "import" },
    command,
    async (work) => {
      const { trx } = work;
      await lockKey(trx, `opening-list/${listHash}`);
      const meanwhile = await standingProposal(trx, listHash);
      if (meanwhile !== undefined) return { subject: meanwhile, result: { caseId: meanwhile } };
      const total = balances.reduce((sum, { amountPaise }) => sum + BigInt(amountPaise), 0n);
      const data = {
        fileName: nameKept(fileName),
        rows: balances.length,
        totalPaise: String(total),
        listHash,
        balances,
      };
      const { initial, workflow } = openingWorkflow;
      const caseId = await bringIntoBeing(work, "import", {
        workflow,
        scheme: OPENING_SCHEME,
        kind: "",
        initial,
        parentCaseId: null,
        undertakingId: null,
        partyId: null,
        place: null,
        fiscalYear: null,
        data,
      });
      return {
        subject: caseId,
        result: { caseId },
        detail: { to: initial, dataHash: dataHash(data).toString("hex"), listHash },
      };
    },
  );
  if ("refused" in outcome) return { wrong: outcome.refused };
  return { caseId: String(outcome.done["caseId"]) };
}
