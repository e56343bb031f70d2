-- The ledger and the trail. One function records everything: it checks each command against balances,
-- ceilings and closed years, numbers it, chains it by hash and stores it. The server's role may call
-- that function and read; what it cannot do, a CHECK or a trigger also keeps from the owner's hand.

-- Chains ------------------------------------------------------------------------------------------

-- The last number and hash of each chain. Whoever records holds these rows until the commit, so one
-- order of all commands exists, numbers have no gaps, and no two recorders can wait for each other.
create table register.chain (
  chain text primary key check (chain in ('ledger', 'trail')),
  last_no bigint not null check (last_no >= 0),
  last_hash bytea not null check (octet_length(last_hash) = 32)
) with (fillfactor = 10);
comment on table register.chain is 'Where each chain ends: the ledger of transfers and the trail of commands.';

-- Free text that a chained row names by its salted hash only; erased, the hash says nothing more.
create table register.note (
  note_id uuid primary key,
  salt bytea not null check (octet_length(salt) >= 16),
  text text not null
);
comment on table register.note is 'Remarks and reasons in free text, which can be erased without breaking a chain.';

-- Kinds of transfer -------------------------------------------------------------------------------

-- A view, for the kinds follow from the release and are no rows of an office; a new kind is a new row
-- here. year_rule: all = both sides of no year, into = a year gets it, out = a year gives it back,
-- year = the same year, same = the same year or both of none. party_rule: how party and head stand on
-- the two sides. Effects are signs on the money of a case and on what counts as paid to a party.
create view register.transfer_kind
  (kind, from_stage, to_stage, year_rule, party_rule,
   sanctioned, released, utilised, demanded, recovered, lapsed, set_off, paid) as
values
  ('approve-outlay',   'source',     'outlay',     'all',  'none',  0,  0,  0, 0, 0, 0, 0,  0),
  ('allot',            'outlay',     'allotted',   'into', 'none',  0,  0,  0, 0, 0, 0, 0,  0),
  ('surrender',        'allotted',   'outlay',     'out',  'none',  0,  0,  0, 0, 0, 0, 0,  0),
  ('commit',           'allotted',   'committed',  'year', 'gains', 1,  0,  0, 0, 0, 0, 0,  0),
  ('release',          'committed',  'released',   'year', 'keeps', 0,  1,  0, 0, 0, 0, 0,  1),
  ('utilise',          'released',   'utilised',   'year', 'keeps', 0,  0,  1, 0, 0, 0, 0,  0),
  ('lapse',            'committed',  'lapsed',     'year', 'keeps', 0,  0,  0, 0, 0, 1, 0,  0),
  ('lapse-allotment',  'allotted',   'lapsed',     'year', 'none',  0,  0,  0, 0, 0, 0, 0,  0),
  ('demand',           'released',   'receivable', 'year', 'keeps', 0,  0,  0, 1, 0, 0, 0, -1),
  ('demand-utilised',  'utilised',   'receivable', 'year', 'keeps', 0,  0, -1, 1, 0, 0, 0, -1),
  ('receive',          'receivable', 'recovered',  'year', 'keeps', 0,  0,  0, 0, 1, 0, 0,  0),
  ('set-off',          'committed',  'recovered',  'year', 'keeps', 0,  0,  0, 0, 0, 0, 1,  1),
  ('hold-guarantee',   'source',     'guarantee',  'same', 'gains', 0,  0,  0, 0, 0, 0, 0,  0),
  ('return-guarantee', 'guarantee',  'source',     'same', 'loses', 0,  0,  0, 0, 0, 0, 0,  0),
  ('invoke-guarantee', 'guarantee',  'recovered',  'same', 'keeps', 0,  0,  0, 0, 0, 0, 0,  0),
  ('escrow-in',        'source',     'escrow',     'same', 'gains', 0,  0,  0, 0, 0, 0, 0,  0),
  ('escrow-out',       'escrow',     'source',     'same', 'loses', 0,  0,  0, 0, 0, 0, 0,  0),
  ('opening',          'source',     'outlay',     'all',  'none',  0,  0,  0, 0, 0, 0, 0,  0),
  ('opening',          'source',     'allotted',   'year', 'none',  0,  0,  0, 0, 0, 0, 0,  0),
  ('opening',          'source',     'committed',  'year', 'gains', 1,  0,  0, 0, 0, 0, 0,  0),
  ('opening',          'source',     'released',   'year', 'gains', 1,  1,  0, 0, 0, 0, 0,  1),
  ('opening',          'source',     'utilised',   'year', 'gains', 1,  1,  1, 0, 0, 0, 0,  1),
  ('opening',          'source',     'receivable', 'year', 'gains', 1,  1,  0, 1, 0, 0, 0,  0),
  ('opening',          'source',     'recovered',  'year', 'gains', 1,  1,  0, 1, 1, 0, 0,  0),
  ('opening',          'source',     'lapsed',     'year', 'gains', 1,  0,  0, 0, 0, 1, 0,  0),
  ('opening',          'source',     'escrow',     'same', 'gains', 0,  0,  0, 0, 0, 0, 0,  0),
  ('opening',          'source',     'guarantee',  'same', 'gains', 0,  0,  0, 0, 0, 0, 0,  0);

-- Tables ------------------------------------------------------------------------------------------

-- fund/scheme/fiscal year/stage[/party[/head]]; a domain, so that a new balance does not prove it again.
create domain register.account_path as text collate "C" check (length(value) <= 300 and value ~
  '^[a-z0-9-]+/[a-z0-9-]+/(all|\d\d\d\d-\d\d)/(source|outlay|allotted|committed|released|utilised|receivable|recovered|lapsed|escrow|guarantee)(/[a-z0-9-]+(/[a-z0-9-]+)?)?$');

create table register.account (
  account_id bigint primary key generated by default as identity,
  path register.account_path not null unique,
  fund text not null generated always as (split_part(path, '/', 1)) stored,
  scheme text not null generated always as (split_part(path, '/', 2)) stored,
  -- Named by the year in which it ends; null for money of no year.
  fiscal_year integer generated always as
    (case when split_part(path, '/', 3) <> 'all' then left(split_part(path, '/', 3), 4)::integer + 1 end) stored,
  stage text not null generated always as (split_part(path, '/', 4)) stored,
  party text generated always as (nullif(split_part(path, '/', 5), '')) stored,
  head text generated always as (nullif(split_part(path, '/', 6), '')) stored,
  balance_paise bigint not null,
  -- How many transfers have touched it.
  version bigint not null check (version >= 0),
  -- Only the world outside may owe: committed + released <= allotted and utilised <= released follow.
  constraint balance_stands check (balance_paise >= 0 or stage = 'source')
) with (fillfactor = 50);
create index account_by_scheme on register.account (scheme, fiscal_year, stage);
create index account_by_party on register.account (party) where party is not null;
comment on table register.account is 'A place where money stands, and how much; opened by its first transfer.';

create table register.audit (
  audit_no bigint primary key check (audit_no > 0),
  at timestamptz not null,
  recorded_at timestamptz not null,
  actor uuid not null,
  acting_role text not null,
  for_actor uuid,
  verb text not null,
  subject_kind text not null,
  subject text not null,
  command_key text not null unique check (command_key <> ''),
  body_hash bytea not null check (octet_length(body_hash) = 32),
  -- Kept as the text that was hashed (RFC 8785); jsonb would write it anew.
  detail json not null,
  result json not null,
  caps json,
  closes json,
  transfer_from bigint,
  transfer_to bigint,
  prev_hash bytea not null check (octet_length(prev_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  check ((transfer_from is null) = (transfer_to is null) and transfer_from <= transfer_to)
);
create index audit_by_subject on register.audit (subject_kind, subject, audit_no);
comment on table register.audit is 'The trail: every command that was done, by whom, as which role, in order.';

-- A transfer holds both of its sides, so its entries cannot but sum to zero.
create table register.transfer (
  transfer_no bigint primary key check (transfer_no > 0),
  audit_no bigint not null,
  kind text not null,
  case_id text,
  amount_paise bigint not null check (amount_paise > 0),
  effective_on date not null,
  reverses bigint,
  prior_period_approvers uuid[] check
    (array_length(prior_period_approvers, 1) = 2 and prior_period_approvers[1] <> prior_period_approvers[2]),
  from_account bigint not null,
  from_balance_paise bigint not null,
  from_version bigint not null check (from_version > 0),
  to_account bigint not null check (to_account <> from_account),
  to_balance_paise bigint not null,
  to_version bigint not null check (to_version > 0),
  prev_hash bytea not null check (octet_length(prev_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  check ((kind = 'reversal') = (reverses is not null) and reverses < transfer_no),
  -- The money of a case is measured by its case; without one nothing would.
  constraint of_a_case check (case_id is not null or kind not in
    ('commit', 'release', 'utilise', 'lapse', 'demand', 'demand-utilised', 'receive', 'set-off'))
);
create unique index transfer_from_version on register.transfer (from_account, from_version);
create unique index transfer_to_version on register.transfer (to_account, to_version);
create unique index transfer_reversed_once on register.transfer (reverses) where reverses is not null;
create index transfer_by_case on register.transfer (case_id, transfer_no) where case_id is not null;
comment on table register.transfer is 'Money moved between two accounts, and what each held after it.';

create view register.entry (transfer_no, line, account_id, amount_paise, balance_paise, account_version) as
  select transfer_no, 1, from_account, - amount_paise, from_balance_paise, from_version from register.transfer
  union all
  select transfer_no, 2, to_account, amount_paise, to_balance_paise, to_version from register.transfer;
comment on view register.entry is 'The two sides of each transfer; a positive amount came in.';

create table register.case_money (
  case_id text primary key,
  sanctioned_paise bigint not null check (sanctioned_paise >= 0),
  released_paise bigint not null check (released_paise >= 0),
  utilised_paise bigint not null check (utilised_paise >= 0),
  demanded_paise bigint not null check (demanded_paise >= 0),
  recovered_paise bigint not null check (recovered_paise >= 0),
  lapsed_paise bigint not null check (lapsed_paise >= 0),
  set_off_paise bigint not null check (set_off_paise >= 0),
  constraint released_within_sanctioned check (released_paise + lapsed_paise + set_off_paise <= sanctioned_paise),
  constraint utilised_within_released check (utilised_paise + demanded_paise <= released_paise),
  constraint recovered_within_demanded check (recovered_paise <= demanded_paise)
) with (fillfactor = 50);
comment on table register.case_money is 'The money of a case at each stage, net of reversals.';

-- party '*' = the pool of all parties; head '*' = all heads.
create table register.beneficiary_cap (
  scheme text not null,
  party text not null,
  head text not null,
  cap_paise bigint not null check (cap_paise >= 0),
  paid_paise bigint not null check (paid_paise >= 0),
  primary key (scheme, party, head),
  constraint paid_within_cap check (paid_paise <= cap_paise)
) with (fillfactor = 50);
comment on table register.beneficiary_cap is 'The most that may be paid to a beneficiary, or out of a pool, and what has been.';

create table register.closed_year (
  scheme text not null,
  fiscal_year integer not null,
  audit_no bigint not null,
  closed_at timestamptz not null,
  closed_by uuid not null,
  primary key (scheme, fiscal_year)
);
comment on table register.closed_year is 'Years of a scheme in which nothing more is entered but by two approvers.';

-- The second wall ---------------------------------------------------------------------------------

create function register.fiscal_year_of(day date) returns integer
language sql immutable parallel safe
return extract(year from day)::integer + (extract(month from day) >= 4)::integer;

create function register.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'rows of %.% are never changed or deleted; a correction is a reversal', tg_table_schema, tg_table_name
    using errcode = 'LS002';
end $$;

create trigger immutable before update or delete on register.transfer for each row execute function register.refuse_change();
create trigger immutable before update or delete on register.audit for each row execute function register.refuse_change();
create trigger immutable before update or delete on register.closed_year for each row execute function register.refuse_change();
create trigger kept before delete on register.account for each row execute function register.refuse_change();
create trigger kept before delete on register.chain for each row execute function register.refuse_change();
create trigger kept before delete on register.case_money for each row execute function register.refuse_change();
create trigger kept before delete on register.beneficiary_cap for each row execute function register.refuse_change();
create trigger forward before update on register.account for each row
  when (new.path <> old.path or new.account_id <> old.account_id or new.version <= old.version) execute function register.refuse_change();
create trigger forward before update on register.chain for each row
  when (new.chain <> old.chain or new.last_no <= old.last_no) execute function register.refuse_change();
create trigger whole before truncate on register.transfer for each statement execute function register.refuse_change();
create trigger whole before truncate on register.audit for each statement execute function register.refuse_change();
create trigger whole before truncate on register.closed_year for each statement execute function register.refuse_change();
create trigger whole before truncate on register.account for each statement execute function register.refuse_change();
create trigger whole before truncate on register.chain for each statement execute function register.refuse_change();
create trigger whole before truncate on register.case_money for each statement execute function register.refuse_change();
create trigger whole before truncate on register.beneficiary_cap for each statement execute function register.refuse_change();

-- Links, years, and one fund and scheme, looked at once for all rows of a statement.
create function register.check_transfers() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare fault text;
begin
  select case
      when f.account_id is null or g.account_id is null then 'names no account'
      when f.fund <> g.fund or f.scheme <> g.scheme then 'leaves its fund or scheme'
      when n.transfer_no > 1 and p.hash is distinct from n.prev_hash then 'does not follow the one before it'
      else 'falls into a closed year' end || format(' (transfer %s)', n.transfer_no)
    into fault
  from added n
  left join register.account f on f.account_id = n.from_account
  left join register.account g on g.account_id = n.to_account
  left join register.transfer p on p.transfer_no = n.transfer_no - 1
  where f.account_id is null or g.account_id is null or f.fund <> g.fund or f.scheme <> g.scheme
    or (n.transfer_no > 1 and p.hash is distinct from n.prev_hash)
    or (n.prior_period_approvers is null and exists (
      select from register.closed_year c where c.scheme = f.scheme
        and c.fiscal_year in (f.fiscal_year, g.fiscal_year, register.fiscal_year_of(n.effective_on))))
  limit 1;
  if found then raise exception 'the ledger refuses this: it %', fault using errcode = 'LS002'; end if;
  return null;
end $$;
create trigger second_wall after insert on register.transfer referencing new table as added
  for each statement execute function register.check_transfers();

create function register.check_trail() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if exists (
    select from added n left join register.audit p on p.audit_no = n.audit_no - 1
    where n.audit_no > 1 and p.hash is distinct from n.prev_hash)
  then raise exception 'the trail refuses this: it does not follow the row before it' using errcode = 'LS002'; end if;
  return null;
end $$;
create trigger second_wall after insert on register.audit referencing new table as added
  for each statement execute function register.check_trail();

-- Recording ---------------------------------------------------------------------------------------

-- An instant as the chains write it.
create function register.instant_text(at timestamptz) returns text
language sql immutable parallel safe
return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- Whether a path may name an account; the two halves of its year follow each other.
create function register.path_stands(path text) returns boolean
language plpgsql immutable parallel safe set search_path = pg_catalog as $$
begin
  return length(path) <= 300 and path ~ '^[a-z0-9-]+/[a-z0-9-]+/(all|\d\d\d\d-\d\d)/[a-z]+(/[a-z0-9-]+(/[a-z0-9-]+)?)?$'
    and (split_part(path, '/', 3) = 'all'
      or (left(split_part(path, '/', 3), 4)::integer + 1) % 100 = right(split_part(path, '/', 3), 2)::integer);
end $$;

-- What has been paid to a beneficiary, or out of a pool, by the effects of its transfers. Those that
-- count all end in an account of the party; a reversal, the mirror of one, begins there.
create function register.paid_to(of_scheme text, of_party text, of_head text) returns bigint
language sql stable set search_path = pg_catalog as $$
  select coalesce(sum(t.amount_paise * k.paid * t.sign), 0)::bigint
  from register.account p
  cross join lateral (
    select amount_paise, kind, from_account as other, 1 as sign from register.transfer
    where to_account = p.account_id and reverses is null
    union all
    select u.amount_paise, o.kind, u.to_account, -1 from register.transfer u
    join register.transfer o on o.transfer_no = u.reverses
    where u.from_account = p.account_id
  ) t
  join register.account a on a.account_id = t.other
  join register.transfer_kind k on k.kind = t.kind and k.from_stage = a.stage and k.to_stage = p.stage
  where p.scheme = of_scheme and k.paid <> 0
    and (of_party = '*' or p.party = of_party) and (of_head = '*' or p.head = of_head)
$$;

-- The ceilings and closings of one command that moves no money; answers a refusal or null.
create function register.set_limits(caps json, closes json, audit_no bigint, closed_at timestamptz, closed_by uuid)
returns json language plpgsql set search_path = pg_catalog as $$
declare
  r record;
  paid bigint;
  standing bigint;
begin
  for r in select * from json_to_recordset(coalesce(caps, '[]')) as c(scheme text, party text, head text, "capPaise" text) loop
    paid := register.paid_to(r.scheme, r.party, r.head);
    if paid > r."capPaise"::bigint then
      return json_build_object('code', 'cap-below-paid', 'cap', concat_ws('/', r.scheme, r.party, r.head),
        'limitPaise', r."capPaise", 'paidPaise', paid::text);
    end if;
  end loop;
  for r in select * from json_to_recordset(coalesce(closes, '[]')) as c(scheme text, "fiscalYear" integer) loop
    if exists (select from register.closed_year y where y.scheme = r.scheme and y.fiscal_year = r."fiscalYear") then
      return json_build_object('code', 'year-closed', 'scheme', r.scheme, 'fiscalYear', r."fiscalYear"::text);
    end if;
    select sum(a.balance_paise) into standing from register.account a
    where a.scheme = r.scheme and a.fiscal_year = r."fiscalYear" and a.stage in ('allotted', 'committed');
    if standing > 0 then
      return json_build_object('code', 'year-unsettled', 'scheme', r.scheme, 'fiscalYear', r."fiscalYear"::text,
        'standingPaise', standing::text);
    end if;
  end loop;
  insert into register.beneficiary_cap as b (scheme, party, head, cap_paise, paid_paise)
  select c.scheme, c.party, c.head, c."capPaise"::bigint, register.paid_to(c.scheme, c.party, c.head)
  from json_to_recordset(coalesce(caps, '[]')) as c(scheme text, party text, head text, "capPaise" text)
  on conflict (scheme, party, head) do update set cap_paise = excluded.cap_paise;
  insert into register.closed_year (scheme, fiscal_year, audit_no, closed_at, closed_by)
  select c.scheme, c."fiscalYear", set_limits.audit_no, set_limits.closed_at, set_limits.closed_by
  from json_to_recordset(coalesce(closes, '[]')) as c(scheme text, "fiscalYear" integer);
  return null;
end $$;

-- Records commands, each with its transfers or not at all. together: the first refusal raises LS001
-- with the refusal as its detail, so that the caller's whole transaction falls; otherwise each stands
-- or falls alone and a refusal is its answer. The server's role may call this and change nothing else.
create function register.record_commands(commands json, together boolean) returns json
language plpgsql security definer set search_path = pg_catalog, register
-- One plan for every call, whatever the tables held when it was made: each row is found by its index.
set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
declare
  r record;
  now_at constant timestamptz := clock_timestamp();
  now_text constant text := register.instant_text(now_at);
  ledger_no bigint;  ledger_hash bytea;  ledger_start bigint;
  trail_no bigint;   trail_hash bytea;   trail_start bigint;
  -- Accounts, cases and ceilings the call touches, by the number it gives them; a case's money is
  -- seven amounts in the order of case_money.
  account_ids bigint[] := '{}';  account_paths text[] := '{}';  balances bigint[] := '{}';
  versions bigint[] := '{}';  versions_before bigint[] := '{}';
  case_ids text[] := '{}';  money bigint[] := '{}';
  cap_keys text[] := '{}';  cap_paid bigint[] := '{}';
  reversed bigint[] := '{}';
  any_new boolean := false;
  -- What is to be stored and answered.
  audits register.audit[] := '{}';
  transfers register.transfer[] := '{}';
  answers text[] := '{}';
  done_keys text[] := '{}';  done_bodies text[] := '{}';  done_as bigint[] := '{}';
  -- Of the command at hand, and what to go back to if it is refused.
  refusal json;  answered boolean;  links text;
  command_ledger_no bigint;  command_ledger_hash bytea;
  kept_balances bigint[];  kept_versions bigint[];  kept_cases text[];  kept_money bigint[];
  kept_keys text[];  kept_paid bigint[];  kept_reversed bigint[];
  -- Of the transfer at hand.
  f integer;  g integer;  m integer;  n integer;
  amount bigint;  step bigint;
  case_now bigint[];
  hashed bytea;
begin
  -- A ceiling or a closing is seen by the commands after it, so such calls go one by one.
  if json_array_length(commands) > 1 and commands::text ~ '"(caps|closes)"' then
    for r in select value from json_array_elements(commands) loop
      answers := answers || (register.record_commands(json_build_array(r.value), together) -> 0)::text;
    end loop;
    return ('[' || array_to_string(answers, ',') || ']')::json;
  end if;

  loop
    select l.last_no, l.last_hash, t.last_no, t.last_hash into ledger_no, ledger_hash, trail_no, trail_hash
    from register.chain l, register.chain t where l.chain = 'ledger' and t.chain = 'trail' for update;
    exit when found;
    insert into register.chain select name, 0, decode(repeat('00', 32), 'hex') from unnest(array['ledger', 'trail']) name
    on conflict do nothing;
  end loop;
  ledger_start := ledger_no;
  trail_start := trail_no;

  for r in
    -- Each row a transfer with its command, and all that stands about it, found by its index.
    select c.n, c.key, c.body_hash, c.verb, c.actor, c.acting_role, c.for_actor, c.subject_kind, c.subject, c.at,
      c.detail, c.result, c.caps, c.closes, c.command_body,
      coalesce(t.line, 1) = 1 as is_first, coalesce(t.line, 0) = c.lines as is_last, c.lines,
      known.audit_no as known_no, known.body_hash as known_body, known.hash as known_hash, known.result as known_result,
      known.transfer_from as known_from, known.transfer_to as known_to,
      t.line, t.kind, t.case_id, t.from_path, t.to_path, t.amount_text, t.effective_on, t.reverses,
      case when t.prior_period is not null
        then array(select json_array_elements_text(t.prior_period -> 'approvers'))::uuid[] end as approvers,
      '{"amountPaise":"' || t.amount_text || '","caseId":' || coalesce(to_json(t.case_id)::text, 'null')
        || ',"effectiveOn":"' || to_char(t.effective_on, 'YYYY-MM-DD') || '","from":"' || t.from_path || '","kind":"' || t.kind
        || '","priorPeriodApprovers":' as transfer_body,
      ',"reverses":' || coalesce('"' || t.reverses || '"', 'null') || ',"to":"' || t.to_path || '"}' as transfer_body_end,
      a.account_id as from_id, a.balance_paise as from_balance, a.version as from_version, f.stage as from_stage,
      b.account_id as to_id, b.balance_paise as to_balance, b.version as to_version,
      a.account_id is not null or register.path_stands(t.from_path) as from_valid,
      b.account_id is not null or register.path_stands(t.to_path) as to_valid,
      f.scheme, array[m.sanctioned_paise, m.released_paise, m.utilised_paise,
        m.demanded_paise, m.recovered_paise, m.lapsed_paise, m.set_off_paise] as amounts,
      case when t.reverses is null then 1 else -1 end as sign,
      k.sanctioned, k.released, k.utilised, k.demanded, k.recovered, k.lapsed, k.set_off, k.paid,
      k.kind is not null and f.fund = g.fund and f.scheme = g.scheme
        and case k.year_rule when 'all' then f.year = 'all' and g.year = 'all' when 'into' then f.year = 'all' and g.year <> 'all'
          when 'out' then f.year <> 'all' and g.year = 'all' when 'year' then f.year = g.year and f.year <> 'all' else f.year = g.year end
        and case k.party_rule when 'none' then f.party is null and g.party is null when 'gains' then f.party is null and g.party is not null
          when 'loses' then f.party is not null and g.party is null
          else f.party = g.party and f.head is not distinct from g.head end as fits,
      o.transfer_no is not null as origin_found, o.kind as origin_kind,
      a.account_id = o.to_account and b.account_id = o.from_account and o.amount_paise::text = t.amount_text
        and o.case_id is not distinct from t.case_id as mirrors,
      t.reverses is not null and exists (select from register.transfer e where e.reverses = t.reverses) as reversed_before,
      (select min(y.fiscal_year) from register.closed_year y where y.scheme = f.scheme
        and y.fiscal_year in (f.fiscal_year, g.fiscal_year, register.fiscal_year_of(t.effective_on))) as closed,
      caps.keys, caps.most, caps.paid_before
    -- Once for a command, however many transfers it has (offset 0).
    from (select c.*, json_array_length(c.transfers) as lines,
        '{"actor":"' || c.actor || '","at":"' || register.instant_text(c.at) || '","bodyHash":"' || c.body_hash
          || '","caps":' || coalesce(c.caps::text, 'null') || ',"closes":' || coalesce(c.closes::text, 'null')
          || ',"detail":' || c.detail || ',"forActor":' || coalesce('"' || c.for_actor || '"', 'null')
          || ',"key":' || to_json(c.key) || ',"result":' || c.result || ',"role":' || to_json(c.acting_role)
          || ',"subject":' || to_json(c.subject) || ',"subjectKind":' || to_json(c.subject_kind)
          || ',"verb":' || to_json(c.verb) || '}' as command_body
      from rows from (json_to_recordset(commands) as (
        key text, "bodyHash" text, verb text, actor uuid, role text, "forActor" uuid, "subjectKind" text, subject text,
        at timestamptz, detail json, result json, caps json, closes json, transfers json)) with ordinality as
        c(key, body_hash, verb, actor, acting_role, for_actor, subject_kind, subject, at, detail, result, caps, closes, transfers, n)
      offset 0) c
    left join lateral (select * from register.audit u where u.command_key = c.key limit 1) known on true
    left join lateral rows from (json_to_recordset(c.transfers) as (
      kind text, "caseId" text, "from" text, "to" text, "amountPaise" text, "effectiveOn" date, reverses bigint, "priorPeriod" json))
      with ordinality as t(kind, case_id, from_path, to_path, amount_text, effective_on, reverses, prior_period, line) on true
    left join lateral (select * from register.account u where u.path = t.from_path limit 1) a on true
    left join lateral (select * from register.account u where u.path = t.to_path limit 1) b on true
    -- The parts of both paths, also of accounts not opened yet (offset 0: split once, not at every use).
    left join lateral (select s[1] as fund, s[2] as scheme, s[3] as year, s[4] as stage, s[5] as party, s[6] as head,
      case when s[3] ~ '^\d\d\d\d-' then left(s[3], 4)::integer + 1 end as fiscal_year
      from (select string_to_array(t.from_path, '/') as s offset 0) x offset 0) f on true
    left join lateral (select s[1] as fund, s[2] as scheme, s[3] as year, s[4] as stage, s[5] as party, s[6] as head,
      case when s[3] ~ '^\d\d\d\d-' then left(s[3], 4)::integer + 1 end as fiscal_year
      from (select string_to_array(t.to_path, '/') as s offset 0) x offset 0) g on true
    left join lateral (select * from register.case_money u where u.case_id = t.case_id limit 1) m on true
    left join lateral (select * from register.transfer u where u.transfer_no = t.reverses limit 1) o on true
    -- A reversal is the mirror of its origin's kind.
    left join register.transfer_kind k on k.kind = coalesce(o.kind, t.kind)
      and k.from_stage = case when o.kind is null then f.stage else g.stage end
      and k.to_stage = case when o.kind is null then g.stage else f.stage end
    left join lateral (
      select array_agg(f.scheme || '/' || l.party || '/' || l.head) as keys, array_agg(l.cap_paise) as most, array_agg(l.paid_paise) as paid_before
      from register.beneficiary_cap l
      where k.paid <> 0 and l.scheme = f.scheme and l.party in ('*', coalesce(f.party, g.party))
        and l.head in ('*', coalesce(f.head, g.head))) caps on true
    order by c.n, t.line
  loop
    if r.is_first then
      refusal := null;
      answered := false;
      links := '';
      command_ledger_no := ledger_no;
      command_ledger_hash := ledger_hash;
      if r.known_no is not null then
        if encode(r.known_body, 'hex') = r.body_hash then
          select string_agg('{"transferNo":' || t.transfer_no || ',"hash":"' || encode(t.hash, 'hex') || '"}', ',' order by t.transfer_no)
          into links from register.transfer t where t.transfer_no between r.known_from and r.known_to;
          answers[r.n] := '{"auditNo":' || r.known_no || ',"auditHash":"' || encode(r.known_hash, 'hex') || '","transfers":['
            || coalesce(links, '') || '],"result":' || r.known_result || ',"replayed":true}';
          answered := true;
        else
          refusal := json_build_object('code', 'key-reused', 'key', r.key);
        end if;
      elsif r.key = any (done_keys) then
        n := array_position(done_keys, r.key);
        if done_bodies[n] = r.body_hash then
          -- The first one's answer again; its last word is "false}".
          answers[r.n] := left(answers[done_as[n]], -6) || 'true}';
          answered := true;
        else
          refusal := json_build_object('code', 'key-reused', 'key', r.key);
        end if;
      elsif (r.caps is not null or r.closes is not null) and r.lines > 0 then
        raise exception 'a command that sets ceilings or closes a year moves no money' using errcode = 'LS002';
      end if;
      if r.lines > 1 and not answered then
        kept_balances := balances;  kept_versions := versions;  kept_cases := case_ids;  kept_money := money;
        kept_keys := cap_keys;  kept_paid := cap_paid;  kept_reversed := reversed;
      end if;
    end if;

    if r.line is not null and refusal is null and not answered then
      -- What the call has not seen before enters its own arrays.
      f := array_position(account_paths, r.from_path);
      if f is null then
        f := cardinality(account_paths) + 1;
        account_paths[f] := r.from_path;  account_ids[f] := r.from_id;
        balances[f] := coalesce(r.from_balance, 0);  versions[f] := coalesce(r.from_version, 0);  versions_before[f] := versions[f];
      end if;
      g := array_position(account_paths, r.to_path);
      if g is null then
        g := cardinality(account_paths) + 1;
        account_paths[g] := r.to_path;  account_ids[g] := r.to_id;
        balances[g] := coalesce(r.to_balance, 0);  versions[g] := coalesce(r.to_version, 0);  versions_before[g] := versions[g];
      end if;
      amount := case when length(r.amount_text) <= 17 and r.amount_text ~ '^[1-9][0-9]*$' then r.amount_text::bigint end;

      if not (r.from_valid and r.to_valid) then
        refusal := json_build_object('code', 'bad-path', 'path', case when r.from_valid then r.to_path else r.from_path end);
      elsif amount is null then
        refusal := json_build_object('code', 'bad-amount', 'amount', r.amount_text);
      elsif (r.kind = 'reversal') <> (r.reverses is not null) then
        refusal := json_build_object('code', 'reversal-unnamed', 'kind', r.kind);
      elsif r.reverses is not null and not r.origin_found then
        refusal := json_build_object('code', 'unknown-transfer', 'transferNo', r.reverses::text);
      elsif r.reverses is not null and r.origin_kind = 'reversal' then
        refusal := json_build_object('code', 'reversal-reversed', 'transferNo', r.reverses::text);
      elsif r.reverses is not null and (r.reversed_before or r.reverses = any (reversed)) then
        refusal := json_build_object('code', 'reversed-before', 'transferNo', r.reverses::text);
      elsif r.reverses is not null and not coalesce(r.mirrors, false) then
        refusal := json_build_object('code', 'reversal-misfit', 'transferNo', r.reverses::text);
      elsif r.reverses is null and not coalesce(r.fits, false) then
        refusal := json_build_object('code', 'kind-misfit', 'kind', r.kind, 'from', r.from_path, 'to', r.to_path);
      elsif r.case_id is null and r.kind in ('commit', 'release', 'utilise', 'lapse', 'demand', 'demand-utilised', 'receive', 'set-off') then
        refusal := json_build_object('code', 'case-missing', 'kind', r.kind);
      elsif r.approvers is not null and (cardinality(r.approvers) <> 2 or r.approvers[1] = r.approvers[2]
          or r.actor = any (r.approvers) or coalesce(r.for_actor = any (r.approvers), false)) then
        refusal := json_build_object('code', 'prior-period-approvers');
      elsif r.closed is not null and r.approvers is null then
        refusal := json_build_object('code', 'year-closed', 'scheme', r.scheme, 'fiscalYear', r.closed::text);
      -- Whoever pays must hold it: so committed + released <= allotted, and utilised <= released.
      elsif balances[f] < amount and r.from_stage <> 'source' then
        refusal := json_build_object('code', 'balance-short', 'path', r.from_path, 'balancePaise', balances[f]::text, 'amountPaise', r.amount_text);
      end if;

      -- What the case would hold at each stage: 1 sanctioned, 2 released, 3 utilised, 4 demanded,
      -- 5 recovered, 6 lapsed, 7 set off.
      if refusal is null and r.case_id is not null then
        m := array_position(case_ids, r.case_id);
        if m is null then
          m := cardinality(case_ids) + 1;
          case_ids[m] := r.case_id;
          money := money || case when r.amounts[1] is null then array[0, 0, 0, 0, 0, 0, 0]::bigint[] else r.amounts end;
        end if;
        step := r.sign * amount;
        case_now := array[
          money[7 * m - 6] + step * r.sanctioned, money[7 * m - 5] + step * r.released, money[7 * m - 4] + step * r.utilised,
          money[7 * m - 3] + step * r.demanded, money[7 * m - 2] + step * r.recovered, money[7 * m - 1] + step * r.lapsed,
          money[7 * m] + step * r.set_off];
        -- Of what was sanctioned each rupee is released, lapsed or set off once.
        if case_now[2] + case_now[6] + case_now[7] > case_now[1] then
          refusal := json_build_object('code', 'case-over-sanction', 'caseId', r.case_id, 'limitPaise', case_now[1]::text,
            'askedPaise', (case_now[2] + case_now[6] + case_now[7])::text);
        -- Of what was released each rupee is utilised or asked back once.
        elsif case_now[3] + case_now[4] > case_now[2] then
          refusal := json_build_object('code', 'case-over-release', 'caseId', r.case_id, 'limitPaise', case_now[2]::text,
            'askedPaise', (case_now[3] + case_now[4])::text);
        -- No more comes back than was asked.
        elsif case_now[5] > case_now[4] then
          refusal := json_build_object('code', 'case-over-demand', 'caseId', r.case_id, 'limitPaise', case_now[4]::text,
            'askedPaise', case_now[5]::text);
        -- A reversal takes away no more than there is.
        elsif 0 > any (case_now) then
          refusal := json_build_object('code', 'case-below-zero', 'caseId', r.case_id);
        end if;
      end if;

      -- Every ceiling over it, of the party and of the pool, this head and all, is asked before any is used.
      if refusal is null and r.keys is not null then
        for i in 1..cardinality(r.keys) loop
          n := array_position(cap_keys, r.keys[i]);
          if n is null then
            n := cardinality(cap_keys) + 1;
            cap_keys[n] := r.keys[i];  cap_paid[n] := r.paid_before[i];
          end if;
          if cap_paid[n] + r.sign * amount * r.paid > r.most[i] then
            refusal := json_build_object('code', 'cap-exceeded', 'cap', r.keys[i], 'limitPaise', r.most[i]::text,
              'paidPaise', cap_paid[n]::text, 'amountPaise', r.amount_text);
            exit;
          end if;
        end loop;
        if refusal is null then
          for i in 1..cardinality(r.keys) loop
            n := array_position(cap_keys, r.keys[i]);
            cap_paid[n] := cap_paid[n] + r.sign * amount * r.paid;
          end loop;
        end if;
      end if;

      if refusal is null then
        if r.case_id is not null then
          for i in 1..7 loop money[7 * m - 7 + i] := case_now[i]; end loop;
        end if;
        if account_ids[f] is null then account_ids[f] := nextval('register.account_account_id_seq');  any_new := true; end if;
        if account_ids[g] is null then account_ids[g] := nextval('register.account_account_id_seq');  any_new := true; end if;
        balances[f] := balances[f] - amount;  versions[f] := versions[f] + 1;
        balances[g] := balances[g] + amount;  versions[g] := versions[g] + 1;
        ledger_no := ledger_no + 1;
        hashed := sha256(ledger_hash || convert_to('{"auditNo":"' || trail_no + 1 || '","body":' || r.transfer_body
          || case when r.approvers is null then 'null' else '["' || r.approvers[1] || '","' || r.approvers[2] || '"]' end
          || r.transfer_body_end || ',"chain":"ledger","number":"' || ledger_no || '","schema":"1"}', 'UTF8'));
        transfers[ledger_no - ledger_start] := row(ledger_no, trail_no + 1, r.kind, r.case_id, amount, r.effective_on, r.reverses, r.approvers,
          account_ids[f], balances[f], versions[f], account_ids[g], balances[g], versions[g], ledger_hash, hashed)::register.transfer;
        ledger_hash := hashed;
        links := links || case when r.is_first then '' else ',' end
          || '{"transferNo":' || ledger_no || ',"hash":"' || encode(hashed, 'hex') || '"}';
        if r.reverses is not null then reversed := reversed || r.reverses; end if;
      end if;
    end if;

    if r.is_last and not answered then
      if refusal is null and (r.caps is not null or r.closes is not null) then
        refusal := register.set_limits(r.caps, r.closes, trail_no + 1, r.at, r.actor);
      end if;
      if refusal is null then
        trail_no := trail_no + 1;
        hashed := sha256(trail_hash || convert_to('{"body":' || r.command_body || ',"chain":"trail","number":"' || trail_no
          || '","recordedAt":"' || now_text || '","schema":"1","transfers":'
          || case when ledger_no = command_ledger_no then 'null' else '{"first":"' || command_ledger_no + 1
            || '","last":"' || ledger_no || '","lastHash":"' || encode(ledger_hash, 'hex') || '"}' end || '}', 'UTF8'));
        audits[trail_no - trail_start] := row(trail_no, r.at, now_at, r.actor, r.acting_role, r.for_actor, r.verb, r.subject_kind, r.subject, r.key,
          decode(r.body_hash, 'hex'), r.detail, r.result, r.caps, r.closes,
          case when ledger_no > command_ledger_no then command_ledger_no + 1 end, case when ledger_no > command_ledger_no then ledger_no end,
          trail_hash, hashed)::register.audit;
        trail_hash := hashed;
        answers[r.n] := '{"auditNo":' || trail_no || ',"auditHash":"' || encode(hashed, 'hex') || '","transfers":[' || links
          || '],"result":' || r.result || ',"replayed":false}';
        done_keys := done_keys || r.key;  done_bodies := done_bodies || r.body_hash;  done_as := done_as || r.n;
      elsif together then
        raise exception 'refused: %', refusal ->> 'code' using errcode = 'LS001', detail = refusal::text;
      else
        answers[r.n] := '{"refused":' || refusal || '}';
        if ledger_no > command_ledger_no then
          ledger_no := command_ledger_no;  ledger_hash := command_ledger_hash;
          -- As before the command; accounts it was the first to name are forgotten.
          balances := kept_balances;  versions := kept_versions;  case_ids := kept_cases;  money := kept_money;
          n := cardinality(balances);
          account_ids := account_ids[1 : n];  account_paths := account_paths[1 : n];  versions_before := versions_before[1 : n];
          cap_keys := kept_keys;  cap_paid := kept_paid;  reversed := kept_reversed;
        end if;
      end if;
    end if;
  end loop;

  if trail_no > trail_start then
    insert into register.audit select * from unnest(audits);
    if ledger_no > ledger_start then
      if any_new then
        insert into register.account (account_id, path, balance_paise, version)
        select id, path, balance, version
        from unnest(account_ids, account_paths, balances, versions, versions_before) as u(id, path, balance, version, before)
        where before = 0 and version > 0;
      end if;
      update register.account a set balance_paise = u.balance, version = u.version
      from unnest(account_ids, balances, versions, versions_before) as u(id, balance, version, before)
      where a.account_id = u.id and u.before > 0 and u.version > u.before;
      insert into register.transfer select * from unnest(transfers[1 : ledger_no - ledger_start]);
      if cardinality(money) > 0 then
        insert into register.case_money
        select case_ids[i], money[7 * i - 6], money[7 * i - 5], money[7 * i - 4], money[7 * i - 3], money[7 * i - 2], money[7 * i - 1], money[7 * i]
        from generate_subscripts(case_ids, 1) i
        on conflict (case_id) do update set sanctioned_paise = excluded.sanctioned_paise, released_paise = excluded.released_paise,
          utilised_paise = excluded.utilised_paise, demanded_paise = excluded.demanded_paise, recovered_paise = excluded.recovered_paise,
          lapsed_paise = excluded.lapsed_paise, set_off_paise = excluded.set_off_paise;
      end if;
      if cardinality(cap_keys) > 0 then
        update register.beneficiary_cap b set paid_paise = u.paid
        from unnest(cap_keys, cap_paid) as u(key, paid)
        where b.scheme = split_part(u.key, '/', 1) and b.party = split_part(u.key, '/', 2) and b.head = split_part(u.key, '/', 3);
      end if;
    end if;
    update register.chain set
      last_no = case chain when 'ledger' then ledger_no else trail_no end,
      last_hash = case chain when 'ledger' then ledger_hash else trail_hash end
    where chain = 'trail' or ledger_no > ledger_start;
  end if;
  return ('[' || array_to_string(answers, ',') || ']')::json;
end $$;

-- Rights --------------------------------------------------------------------------------------------

revoke execute on all functions in schema register from public;
grant execute on function register.record_commands(json, boolean) to lodestone_app;
grant execute on function register.fiscal_year_of(date) to lodestone_app;
grant select on register.chain, register.transfer_kind, register.account, register.audit, register.transfer, register.entry,
  register.case_money, register.beneficiary_cap, register.closed_year to lodestone_app;
grant select, insert, delete on register.note to lodestone_app;
