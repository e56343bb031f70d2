/** What an auditor reads: the chains' ends, exceptions, the trail, and samples anybody can draw again. */
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { personNames } from "../store/names-read.ts";
import { sampleDecisions, sampleEntries } from "../store/sample-read.ts";
import { inSnapshot } from "../store/snapshot.ts";
import { verifyBooks } from "../store/verify-books.ts";
import { exceptionKinds, readChains, readExceptions, readTrail } from "../store/trail-read.ts";
import { deedView, peopleIn } from "../views/deed-view.ts";
import { exceptionView, trailRowView } from "../views/trail-view.ts";
import type { Reader } from "./reader.ts";

export async function readAudit({ context, actor }: Reader) {
  return await inSnapshot(context.db, async (trx) => {
    const exceptions = [];
    for (const kind of exceptionKinds) {
      const found = await readExceptions(trx, kind);
      const names = await personNames(trx, peopleIn(found.rows));
      exceptions.push(exceptionView(kind, found, names, actor.role));
    }
    return { chains: [...(await readChains(trx))], exceptions };
  });
}

/** Walks both chains and asks every law of the whole of the books. */
export async function readVerification({ context }: Reader) {
  const { transfers, auditRows, accounts, heads, faults } = await inSnapshot(
    context.db,
    verifyBooks,
  );
  return {
    sound: faults.length === 0,
    transfers: String(transfers),
    auditRows: String(auditRows),
    accounts: String(accounts),
    faults: faults.map(({ law, found }) => tell(sentence(`books.${law}`, { found }))),
    headHash: heads,
  };
}

export interface TrailPage {
  readonly subject?: string | undefined;
  readonly person?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export async function readTrailPage({ context, actor }: Reader, { after, ...asked }: TrailPage) {
  const before = /^\d{1,15}$/.test(after ?? "") ? Number(after) : null;
  const { rows, next } = await readTrail(context.db, { ...asked, before });
  const names = await personNames(context.db, peopleIn(rows));
  return {
    rows: rows.map((row) => trailRowView(row, names, actor.role)),
    next: next === null ? null : String(next),
  };
}

export interface SamplePage {
  readonly of: "decisions" | "entries";
  readonly seed: string;
  readonly n: number;
  readonly upTo?: number | undefined;
}

export async function readSample({ context, actor }: Reader, asked: SamplePage) {
  const { of, seed, n } = asked;
  return await inSnapshot(context.db, async (trx) => {
    const chains = await readChains(trx);
    const chain = of === "decisions" ? "trail" : "ledger";
    const head = Number(chains.find((row) => row.chain === chain)?.lastNo ?? 0);
    const upTo = Math.min(asked.upTo ?? head, head);
    const shared = { of, seed, n, upTo, method: tell(sentence("register.sample-method")) };
    if (of === "entries") {
      const { population, rows } = await sampleEntries(trx, { seed, n, upTo });
      const entries = rows.map((row) => ({
        transferNo: row.transferNo,
        kind: row.kind,
        caseId: row.caseId,
        from: row.from,
        to: row.to,
        amountPaise: row.amountPaise,
        effectiveOn: row.effectiveOn,
        hash: row.hash,
      }));
      return { ...shared, population, decisions: [], entries };
    }
    const { population, rows } = await sampleDecisions(trx, { seed, n, upTo });
    const names = await personNames(trx, peopleIn(rows));
    const decisions = rows.map((row) => ({
      caseId: row.caseId,
      moveNo: row.moveNo,
      stage: row.stage,
      verb: row.verb,
      response: row.response,
      by: deedView(row, names, actor.role),
      at: row.at,
      amountPaise: row.amountPaise,
      seenHash: row.seenHash,
    }));
    return { ...shared, population, decisions, entries: [] };
  });
}
