/**
 * The least PostgreSQL must do for a durable transfer, to measure the ledger against: one transfer,
 * its two entries and two balances, in one prepared call. No key, ceiling, trail, chain or check.
 */
import type pg from "pg";
import { withSession } from "@lodestone/register/store/databases";

const BARE = `
create schema bare;
create table bare.account (account_id bigint primary key, balance_paise bigint not null) with (fillfactor = 50);
create table bare.transfer (transfer_no bigint primary key generated always as identity, amount_paise bigint not null);
create table bare.entry (
  transfer_no bigint not null, line integer not null, account_id bigint not null, amount_paise bigint not null,
  primary key (transfer_no, line));
create function bare.transfer_one(from_account bigint, to_account bigint, amount bigint) returns bigint
language plpgsql as $$
declare number bigint;
begin
  insert into bare.transfer (amount_paise) values (amount) returning transfer_no into number;
  insert into bare.entry values (number, 1, from_account, - amount), (number, 2, to_account, amount);
  update bare.account set balance_paise = balance_paise - amount where account_id = from_account;
  update bare.account set balance_paise = balance_paise + amount where account_id = to_account;
  return number;
end $$;
create function bare.transfer_group(from_accounts bigint[], to_accounts bigint[], amounts bigint[]) returns void
language sql as $$
  with asked as (
    select nextval('bare.transfer_transfer_no_seq') as transfer_no, f, t, amount
    from unnest(from_accounts, to_accounts, amounts) as u(f, t, amount)
  ), transfers as (
    insert into bare.transfer overriding system value select transfer_no, amount from asked
  ), entries as (
    insert into bare.entry select transfer_no, 1, f, - amount from asked
    union all select transfer_no, 2, t, amount from asked
  )
  update bare.account a set balance_paise = balance_paise + moved.paise
  from (select account_id, sum(paise)::bigint as paise
    from (select f as account_id, - amount as paise from asked union all select t, amount from asked) side
    group by account_id) moved
  where a.account_id = moved.account_id
$$;`;

/** Accounts 1 to `count` pay, and those as many above them are paid. */
export async function prepareBare(ownerUrl: string, count: number): Promise<void> {
  await withSession(ownerUrl, async (session) => {
    await session.query(BARE);
    const accounts = "select i, 1000000000000 from generate_series(1, $1::bigint) i";
    await session.query(`insert into bare.account ${accounts}`, [2 * count]);
    await session.query("analyze bare.account");
  });
}

/** Accounts a paisa moves between; in one hot account, all clients share the one that pays. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

export function bareCall(moves: readonly Move[]): pg.QueryConfig<unknown[]> {
  const [only] = moves;
  const froms = moves.map(({ from }) => from);
  const tos = moves.map(({ to }) => to);
  return only && moves.length === 1
    ? { name: "one", text: "select bare.transfer_one($1, $2, 1)", values: [only.from, only.to] }
    : {
        name: "group",
        text: "select bare.transfer_group($1, $2, $3)",
        values: [froms, tos, moves.map(() => 1)],
      };
}
