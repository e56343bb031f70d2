/** What an auditor takes away: a proof file of the chains, and the ledger as a journal; line by line. */
import { rowLine, headLine, PROOF_FORMAT, ProofTree } from "../ledger/proof.ts";
import {
  JOURNAL_HEAD,
  journalBalance,
  journalClosing,
  journalTransaction,
} from "../ledger/journal.ts";
import {
  accountsByPath,
  chainedTrail,
  chainedTransfers,
  rowHashes,
} from "../store/chained-rows.ts";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { RegisterContext } from "../commands/context.ts";
import { streamInSnapshot } from "../store/snapshot.ts";

export interface ProofAsked {
  /** Only rows of this case or subject, each with its way to the root; all rows otherwise. */
  readonly subject?: string | undefined;
  /** Sizes at which somebody kept the root of the ledger, and of the trail. */
  readonly ledgerSize?: number | undefined;
  readonly trailSize?: number | undefined;
}

type Office = Pick<RegisterContext, "db" | "isDemonstration">;

export function proofLines(
  { db, isDemonstration = false }: Office,
  asked: ProofAsked,
): AsyncGenerator<string> {
  return streamInSnapshot(db, async function* (trx) {
    const head = isDemonstration ? { ...PROOF_FORMAT, demonstration: true } : PROOF_FORMAT;
    yield `${JSON.stringify(head)}\n`;
    const subject = asked.subject ?? null;
    const chains = [
      { chain: "ledger", rows: chainedTransfers(trx, subject), kept: asked.ledgerSize },
      { chain: "trail", rows: chainedTrail(trx, subject), kept: asked.trailSize },
    ] as const;
    for (const { chain, rows, kept } of chains) {
      const hashes = await rowHashes(trx, chain);
      const tree = new ProofTree(hashes);
      for await (const row of rows) {
        yield `${rowLine(chain, row, subject === null ? undefined : tree)}\n`;
      }
      const lastHash = (hashes.at(-1) ?? Buffer.alloc(32)).toString("hex");
      yield `${headLine(chain, tree, { lastHash, earlierSizes: kept === undefined ? [] : [kept] })}\n`;
    }
  });
}

export function journalText({ db, isDemonstration = false }: Office): AsyncGenerator<string> {
  return streamInSnapshot(db, async function* (trx) {
    yield JOURNAL_HEAD;
    if (isDemonstration) yield `; ${say("en", sentence("demonstration.banner"))}\n`;
    let last = "";
    for await (const { transfer } of chainedTransfers(trx)) {
      if (transfer.effectiveOn > last) last = transfer.effectiveOn;
      yield journalTransaction(transfer);
    }
    if (last === "") return;
    yield journalClosing(last);
    for await (const { path, balancePaise } of accountsByPath(trx)) {
      yield journalBalance(path, balancePaise);
    }
  });
}
