/** Accounts and the statement of one, of those the reader is shown. */
import { accountsUnder, entriesOf, findAccount } from "../store/statement-read.ts";
import { inSnapshot } from "../store/snapshot.ts";
import { moneyStageView } from "../views/named.ts";
import type { Reader } from "./reader.ts";

export async function readAccounts(
  { context, actor }: Reader,
  asked: { readonly under: string; readonly after?: string | undefined; readonly limit: number },
) {
  const { under, after = "", limit } = asked;
  const found = await accountsUnder(context.db, actor, { under, after, limit: limit + 1 });
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
  const { account: path, limit } = asked;
  const after = /^\d{1,18}$/.test(asked.after ?? "") ? BigInt(asked.after ?? "0") : 0n;
  return await inSnapshot(context.db, async (trx) => {
    const account = await findAccount(trx, actor, path);
    if (!account) return undefined;
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
