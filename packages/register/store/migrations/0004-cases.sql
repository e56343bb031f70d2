-- Records and cases of the register. The database keeps the second wall of what packages/register/
-- workflow/ decides first: a case moves only along a declared step, by a person who holds the step's
-- role, never by who made or last changed it, never twice running; history is never rewritten.

-- Records ---------------------------------------------------------------------------------------

create table register.party (
  party_id text primary key check (party_id ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  kind text not null check (kind in ('ministry', 'state', 'public-company', 'company', 'consortium', 'institute', 'foreign-government', 'agency')),
  name_en text not null check (name_en <> ''),
  name_hi text not null default '',
  place text,
  fields jsonb not null default '{}',
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null
);

create table register.undertaking (
  undertaking_id text primary key check (undertaking_id ~ '^[a-z0-9][a-z0-9._-]{0,119}$'),
  kind text not null check (kind in ('exploration-activity', 'block', 'mine', 'plant', 'park', 'centre', 'recycling-unit', 'mine-closure', 'overseas-asset', 'stockpile', 'partnership')),
  name_en text not null check (name_en <> ''),
  name_hi text not null default '',
  place text,
  party_id text references register.party,
  scheme text,
  status text not null default 'registered',
  fields jsonb not null default '{}',
  -- The pack row it came from, and that row as it was imported: what a later import is compared with.
  pack_table text,
  pack_key text,
  pack_row jsonb,
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  unique (pack_table, pack_key)
);
create index undertaking_by_kind on register.undertaking (kind, undertaking_id);
create index undertaking_by_place on register.undertaking (place, kind, undertaking_id);
create index undertaking_by_party on register.undertaking (party_id);
create index undertaking_by_change on register.undertaking (changed_at desc);
create index undertaking_by_name on register.undertaking (lower(name_en) text_pattern_ops);

-- Every state a record ever had; written by the database itself, so that no caller can forget it.
create table register.record_version (
  noun text not null,
  record_key text not null,
  version integer not null,
  body jsonb not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (noun, record_key, version)
);

create function register.keep_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, register as $$
begin
  if tg_op = 'UPDATE' and new.version <> old.version + 1 then
    raise exception 'a changed % has the next version', tg_argv[0] using errcode = 'LS002';
  end if;
  insert into register.record_version (noun, record_key, version, body)
  values (tg_argv[0], to_jsonb(new) ->> tg_argv[1], new.version, to_jsonb(new));
  return new;
end $$;

create trigger keep_version after insert or update on register.party
  for each row execute function register.keep_version('party', 'party_id');
create trigger keep_version after insert or update on register.undertaking
  for each row execute function register.keep_version('undertaking', 'undertaking_id');

-- Workflows, as declared in packages/register/workflow/flows (a test keeps the two equal) ---------

create table register.workflow_state (
  workflow text not null,
  state text not null,
  desk text,
  editable boolean not null,
  initial boolean not null,
  primary key (workflow, state)
);

create table register.workflow_step (
  workflow text not null,
  verb text not null,
  from_state text not null,
  to_state text not null,
  role text not null,
  stage text,
  response text,
  voids boolean not null,
  never_after text[] not null,
  -- The amount decided must lie within what the grant allows.
  within_amount boolean not null default false,
  unique nulls not distinct (workflow, from_state, verb, response, role),
  foreign key (workflow, from_state) references register.workflow_state (workflow, state),
  foreign key (workflow, to_state) references register.workflow_state (workflow, state)
);

-- Cases ------------------------------------------------------------------------------------------

create table register.case_series (
  scheme text not null,
  workflow text not null,
  fiscal_year integer not null,
  last_no integer not null,
  primary key (scheme, workflow, fiscal_year)
);

create table register.case_file (
  case_id text primary key,
  workflow text not null,
  scheme text not null,
  kind text not null default '',
  parent_case_id text references register.case_file,
  undertaking_id text references register.undertaking,
  party_id text references register.party,
  place text,
  fiscal_year integer,
  state text not null,
  round integer not null default 1,
  moves integer not null default 0,
  version integer not null default 1,
  maker uuid not null,
  last_editor uuid not null,
  data jsonb not null,
  opened_at timestamptz not null,
  moved_at timestamptz not null,
  foreign key (workflow, state) references register.workflow_state (workflow, state)
);
create index case_by_state on register.case_file (workflow, state, moved_at);
create index case_by_party on register.case_file (party_id, moved_at);
create index case_by_parent on register.case_file (parent_case_id);
create index case_by_undertaking on register.case_file (undertaking_id);

create table register.case_move (
  case_id text not null references register.case_file,
  move_no integer not null,
  from_state text,
  to_state text not null,
  verb text not null,
  stage text,
  response text,
  round integer not null,
  actor uuid not null,
  acting_role text not null,
  for_actor uuid,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  case_version integer not null,
  -- Hash of the facts as the decider saw them, and what the decision itself rests on.
  seen_hash bytea not null,
  facts jsonb not null default '{}',
  amount_paise bigint,
  note_id uuid,
  command_key text not null,
  primary key (case_id, move_no)
);
create index case_move_by_actor on register.case_move (actor, at desc);

create table register.deficiency (
  case_id text not null references register.case_file,
  item_no integer not null,
  check_key text not null,
  what jsonb not null,
  raised_round integer not null,
  raised_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  settled_at timestamptz,
  primary key (case_id, item_no)
);

create table register.case_version (
  case_id text not null references register.case_file,
  version integer not null,
  data jsonb not null,
  editor uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (case_id, version)
);

-- The facts of a case change only where its desk may edit them, one version at a time.
create function register.guard_case() returns trigger
language plpgsql security definer set search_path = pg_catalog, register as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from register.workflow_state s
                   where s.workflow = new.workflow and s.state = new.state and s.initial) then
      raise exception 'case %: a % does not begin as %', new.case_id, new.workflow, new.state using errcode = 'LS002';
    end if;
    if new.version <> 1 or new.round <> 1 or new.moves <> 0 or new.last_editor <> new.maker then
      raise exception 'case %: a case begins at version 1 with its maker as editor', new.case_id using errcode = 'LS002';
    end if;
  elsif new.data is distinct from old.data or new.last_editor <> old.last_editor or new.version <> old.version then
    if new.version <> old.version + 1 then
      raise exception 'case %: changed facts have the next version', old.case_id using errcode = 'LS002';
    end if;
    if not exists (select from register.workflow_state s
                   where s.workflow = old.workflow and s.state = old.state and s.editable) then
      raise exception 'case %: facts cannot change in state %', old.case_id, old.state using errcode = 'LS002';
    end if;
  else
    return new;
  end if;
  return new;
end $$;
create trigger guard_case before insert or update on register.case_file
  for each row execute function register.guard_case();

create function register.keep_case_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, register as $$
begin
  insert into register.case_version (case_id, version, data, editor)
  values (new.case_id, new.version, new.data, new.last_editor)
  on conflict do nothing;
  return null;
end $$;
create trigger keep_case_version after insert or update of version on register.case_file
  for each row execute function register.keep_case_version();

-- Whether a person holds a role on a day, of their own or by a delegation in force.
create function register.holds_role(person uuid, for_person uuid, asked text, at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, register as $$
  select exists (
    select from register.role_grant g
    where g.person_id = coalesce(for_person, person) and g.role = asked
      and g.from_on <= (at at time zone 'Asia/Kolkata')::date
      and (g.until_on is null or g.until_on >= (at at time zone 'Asia/Kolkata')::date)
      and (g.revoked_at is null or g.revoked_at > at)
      and (g.until_at is null or g.until_at > at)
  ) and (for_person is null or exists (
    select from register.delegation d
    where d.from_person = for_person and d.to_person = person and d.role = asked
      and d.from_at <= at and d.until_at > at and (d.ended_at is null or d.ended_at > at)
  ));
$$;

-- A move is the only way a case changes its state. The same rules stand in workflow/duty.ts.
create function register.make_move() returns trigger
language plpgsql security definer set search_path = pg_catalog, register as $$
declare
  c register.case_file;
  step register.workflow_step;
  last record;
  persons uuid[] := array_remove(array[new.actor, new.for_actor], null);
begin
  select * into c from register.case_file where case_id = new.case_id for update;
  if new.move_no <> c.moves + 1 or new.round <> c.round or new.case_version <> c.version then
    raise exception 'case %: the move is not of its present state', new.case_id using errcode = 'LS002';
  end if;
  -- The instant is the caller's (the demonstration's calendar runs ahead); it never goes back.
  if new.at < c.moved_at then
    raise exception 'case %: a move is not older than the one before it', new.case_id using errcode = 'LS002';
  end if;
  if new.from_state is null then
    if c.moves <> 0 or new.to_state <> c.state or new.stage is not null then
      raise exception 'case %: only the first move opens a case', new.case_id using errcode = 'LS002';
    end if;
    update register.case_file set moves = 1 where case_id = new.case_id;
    return new;
  end if;
  if new.from_state <> c.state then
    raise exception 'case %: it stands at %, not at %', new.case_id, c.state, new.from_state using errcode = 'LS002';
  end if;
  select * into step from register.workflow_step s
  where s.workflow = c.workflow and s.from_state = new.from_state and s.to_state = new.to_state
    and s.verb = new.verb and s.role = new.acting_role
    and s.stage is not distinct from new.stage and s.response is not distinct from new.response;
  if not found then
    raise exception 'case %: % by % does not lead from % to %', new.case_id, new.verb, new.acting_role, new.from_state, new.to_state using errcode = 'LS002';
  end if;
  if not register.holds_role(new.actor, new.for_actor, new.acting_role, new.at) then
    raise exception 'case %: the person does not hold the role %', new.case_id, new.acting_role using errcode = 'LS003';
  end if;
  if step.within_amount and not exists (
    select from register.role_grant g
    where g.person_id = coalesce(new.for_actor, new.actor) and g.role = new.acting_role
      and g.amount_most_paise >= coalesce(new.amount_paise, 0)
      and g.from_on <= (new.at at time zone 'Asia/Kolkata')::date
      and (g.until_on is null or g.until_on >= (new.at at time zone 'Asia/Kolkata')::date)
      and (g.revoked_at is null or g.revoked_at > new.at)
      and (g.until_at is null or g.until_at > new.at)
  ) then
    raise exception 'case %: the amount is beyond what the person may decide', new.case_id using errcode = 'LS003';
  end if;
  if step.stage is not null then
    if c.maker = any (persons) or c.last_editor = any (persons) then
      raise exception 'case %: who made or last changed a case does not decide it', new.case_id using errcode = 'LS003';
    end if;
    select m.actor, m.for_actor into last from register.case_move m
    where m.case_id = new.case_id and m.round = c.round and m.stage is not null
      and m.response is distinct from 'modify'
    order by m.move_no desc limit 1;
    if found and persons && array_remove(array[last.actor, last.for_actor], null) then
      raise exception 'case %: nobody takes two consecutive stages', new.case_id using errcode = 'LS003';
    end if;
    if exists (select from register.case_move m
               where m.case_id = new.case_id and m.round = c.round and m.stage = any (step.never_after)
                 and persons && array_remove(array[m.actor, m.for_actor], null)) then
      raise exception 'case %: who recommended or concurred does not %', new.case_id, new.verb using errcode = 'LS003';
    end if;
  end if;
  update register.case_file
  set state = new.to_state, moves = new.move_no, moved_at = new.at,
      round = c.round + case when step.voids then 1 else 0 end
  where case_id = new.case_id;
  return new;
end $$;
create trigger make_move before insert on register.case_move
  for each row execute function register.make_move();

-- A desk opened in an emergency rests on its case: asked for by one administrator, opened by another,
-- for neither of them. Asked at the commit, for the move that opens it follows the grant.
create function register.guard_emergency() returns trigger
language plpgsql security definer set search_path = pg_catalog, register as $$
begin
  if not exists (
    select from register.case_file c
    join register.case_move m on m.case_id = c.case_id and m.move_no = c.moves
    where c.case_id = new.emergency_case and c.workflow = 'emergency' and c.state = 'open'
      and m.to_state = 'open' and m.actor = new.granted_by and m.actor <> c.maker
      and new.person_id not in (c.maker, m.actor)
      and register.holds_role(c.maker, null, 'administrator', c.opened_at)
      and new.until_at <= m.at + interval '72 hours'
  ) then
    raise exception 'a desk is opened in an emergency by two administrators and its open case, for at most 72 hours' using errcode = 'LS003';
  end if;
  return null;
end $$;
create constraint trigger guard_emergency after insert on register.role_grant
  deferrable initially deferred for each row
  when (new.emergency_case is not null) execute function register.guard_emergency();

create function register.never_change() returns trigger
language plpgsql as $$
begin
  raise exception '% is never changed or removed', tg_table_name using errcode = 'LS002';
end $$;
create trigger never_change before update or delete or truncate on register.case_move
  for each statement execute function register.never_change();
create trigger never_change before update or delete or truncate on register.case_version
  for each statement execute function register.never_change();
create trigger never_change before update or delete or truncate on register.record_version
  for each statement execute function register.never_change();

-- What hangs on cases and undertakings -------------------------------------------------------------

create table register.evidence (
  evidence_id uuid primary key,
  sha256 bytea not null check (length(sha256) = 32),
  size_bytes bigint not null check (size_bytes > 0),
  media_type text not null,
  file_name text not null,
  kind text not null,
  case_id text references register.case_file,
  undertaking_id text references register.undertaking,
  obligation_id text,
  attached_by uuid not null,
  attached_at timestamptz not null,
  check (num_nonnulls(case_id, undertaking_id, obligation_id) = 1)
);
create index evidence_by_case on register.evidence (case_id);

create table register.guarantee (
  guarantee_id text primary key,
  case_id text not null references register.case_file,
  party_id text not null references register.party,
  bank text not null,
  amount_paise bigint not null check (amount_paise > 0),
  issued_on date not null,
  expires_on date not null check (expires_on > issued_on),
  state text not null default 'held' check (state in ('offered', 'held', 'returned', 'invoked')),
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null
);
create index guarantee_by_expiry on register.guarantee (expires_on) where state = 'held';
create trigger keep_version after insert or update on register.guarantee
  for each row execute function register.keep_version('guarantee', 'guarantee_id');

create table register.obligation (
  obligation_id text primary key,
  case_id text references register.case_file,
  undertaking_id text references register.undertaking,
  party_id text references register.party,
  kind text not null check (kind in ('milestone', 'report', 'condition')),
  milestone text not null default '',
  title_en text not null,
  title_hi text not null default '',
  due_on date not null,
  state text not null default 'scheduled' check (state in ('scheduled', 'submitted', 'returned', 'accepted')),
  met_on date,
  submitted_by uuid,
  decided_by uuid check (decided_by is null or decided_by <> submitted_by),
  -- Why it was last returned; the note can be erased.
  return_note_id uuid,
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  constraint accepted_by_another check (state <> 'accepted'
    or (decided_by is not null and submitted_by is not null and decided_by <> submitted_by))
);
create index obligation_by_due on register.obligation (due_on) where state <> 'accepted';
create index obligation_by_case on register.obligation (case_id);
create trigger keep_version after insert or update on register.obligation
  for each row execute function register.keep_version('obligation', 'obligation_id');

create table register.observation (
  observation_id uuid primary key,
  undertaking_id text not null references register.undertaking,
  indicator text not null,
  series text not null check (series in ('planned', 'forecast', 'reported', 'verified')),
  value numeric not null,
  unit text not null,
  on_date date not null,
  evidence_id uuid references register.evidence,
  observed_by uuid not null,
  observed_at timestamptz not null
);
create index observation_by_undertaking on register.observation (undertaking_id, indicator, on_date);
create trigger never_change before update or delete or truncate on register.observation
  for each statement execute function register.never_change();

create table register.action_point (
  action_point_id text primary key,
  subject_kind text not null,
  subject text not null,
  what text not null,
  owner_person uuid,
  due_on date,
  tier integer not null default 1 check (tier between 1 and 5),
  state text not null default 'open' check (state in ('open', 'closed')),
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null
);
create trigger keep_version after insert or update on register.action_point
  for each row execute function register.keep_version('action-point', 'action_point_id');

-- What a person has typed and not yet sent, and when a person last looked: nobody's record but theirs.
create table register.draft (
  person_id uuid not null,
  subject text not null check (length(subject) <= 200),
  body jsonb not null,
  saved_at timestamptz not null,
  primary key (person_id, subject)
);
create table register.last_look (
  person_id uuid not null,
  page text not null check (length(page) <= 200),
  at timestamptz not null,
  primary key (person_id, page)
);

-- Grants -------------------------------------------------------------------------------------------

grant select on all tables in schema register to lodestone_app;
grant insert, update on register.party, register.undertaking, register.guarantee, register.obligation, register.action_point, register.case_series to lodestone_app;
grant insert on register.case_file, register.case_move, register.evidence, register.observation to lodestone_app;
grant update (data, version, last_editor) on register.case_file to lodestone_app;
grant insert, update on register.deficiency to lodestone_app;
grant insert, update, delete on register.draft, register.last_look to lodestone_app;
