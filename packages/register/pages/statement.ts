/** Accounts and the statement of one, for offices; a party reads those of its own. */
import { accountsUnder, entriesOf, findAccount } from "../store/statement-read.ts";
import { inSnapshot } from "../store/snapshot.ts";
import { moneyStageView } from "../views/named.ts";
import type { Actor } from "../workflow/actor.ts";
import type { Reader } from "./reader.ts";

/** The party to whose accounts a reader is held; null for an office, undefined for one who reads none. */
function partyHeld({ role, scope }: Actor): string | null | undefined {
  if (role === "administrator" || role === "public") return undefined;
  if (scope?.kind === "party") return scope.key;
  return role === "applicant" ? undefined : null;
}

export async function readAccounts(
  { context, actor }: Reader,
  asked: { readonly under: string; readonly after?: string | undefined; readonly limit: number },
) {
  const party = partyHeld(actor);
  if (party === undefined) return { accounts: [], next: null };
  const { under, after = "", limit } = asked;
  const found = await accountsUnder(context.db, { under, party, after, limit: limit + 1 });
  const shown = found.slice(0, limit);
  return {
    accounts: shown.map(({ path, balancePaise, version }) => ({
      account: path,
      balancePaise: String(balancePaise),
      version: String(version),
    })),
    next: found.length > limit ? (shown.at(-1)?.path ?? null) : null,
  };
}

/** Undefined alike for an account that is not there and one that is not the reader's. */
export async function readStatement(
  { context, actor }: Reader,
  asked: { readonly account: string; readonly after?: string | undefined; readonly limit: number },
) {
  const party = partyHeld(actor);
  const { account: path, limit } = asked;
  const after = /^\d{1,18}$/.test(asked.after ?? "") ? BigInt(asked.after ?? "0") : 0n;
  return await inSnapshot(context.db, async (trx) => {
    const account = await findAccount(trx, path);
    const theirs = account && (party === null || (party !== undefined && account.party === party));
    if (!theirs) return undefined;
    const entries = await entriesOf(trx, account.accountId, after, limit + 1);
    const shown = entries.slice(0, limit);
    return {
      account: path,
      stage: moneyStageView(account.stage),
      balancePaise: String(account.balancePaise),
      entries: shown,
      next: entries.length > limit ? (shown.at(-1)?.transferNo ?? null) : null,
    };
  });
}
