-- People, the roles they are given, the desks they lend, and how they sign in.

create table register.person (
  person_id uuid primary key,
  name text,
  email text check (email = lower(email) and email like '%_@_%'),
  -- Chained rows know a person by the id and this hash; the salt goes when the person is erased, and
  -- the hash then says nothing more.
  salt bytea,
  identity_hash bytea not null check (length(identity_hash) = 32),
  known_since timestamptz not null,
  erased_at timestamptz,
  check (
    (erased_at is null and name <> '' and email is not null and salt is not null)
    or (erased_at is not null and name is null and email is null and salt is null)
  )
);
comment on table register.person is 'Who can be named by the register; erasing keeps the row and its id.';
create unique index person_email on register.person (email);

create table register.role_grant (
  grant_id uuid primary key,
  person_id uuid not null references register.person,
  role text not null check (role in (
    'applicant', 'state-officer', 'agency', 'programme', 'finance', 'authority', 'releasing',
    'auditor', 'steward', 'administrator'
  )),
  scope_kind text check (scope_kind in ('party', 'state', 'scheme')),
  scope text,
  amount_most_paise bigint check (amount_most_paise > 0),
  from_on date not null,
  until_on date,
  -- Nobody for the first administrator, who is made with the secret printed at the first run.
  granted_by uuid references register.person,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by uuid references register.person,
  -- Of a desk opened in an emergency: the case that opened it, and the hour at which it ends.
  emergency_case text,
  until_at timestamptz,
  unique (grant_id, person_id, role),
  check ((emergency_case is null) = (until_at is null)),
  check (until_at > granted_at and until_at - granted_at <= interval '72 hours'),
  check (emergency_case is null or role not in ('administrator', 'auditor', 'applicant')),
  check (granted_by is distinct from person_id),
  check (until_on >= from_on),
  check ((scope_kind is null) = (scope is null)),
  check ((revoked_at is null) = (revoked_by is null)),
  check ((role = 'authority') = (amount_most_paise is not null)),
  check (role <> 'applicant' or scope_kind = 'party'),
  check (role <> 'state-officer' or scope_kind = 'state'),
  check (role not in ('administrator', 'auditor') or scope_kind is null)
);
comment on table register.role_grant is 'Roles given: to whom, within what, up to how much, from when to when.';
create index role_grant_person on register.role_grant (person_id);

create table register.delegation (
  delegation_id uuid primary key,
  grant_id uuid not null,
  from_person uuid not null,
  role text not null,
  to_person uuid not null references register.person,
  from_at timestamptz not null,
  until_at timestamptz not null,
  declared_by uuid not null references register.person,
  declared_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references register.person,
  foreign key (grant_id, from_person, role)
    references register.role_grant (grant_id, person_id, role),
  check (to_person <> from_person),
  check (until_at > from_at and until_at - from_at <= interval '90 days'),
  check (role not in ('administrator', 'auditor', 'applicant')),
  check ((ended_at is null) = (ended_by is null))
);
comment on table register.delegation is 'Desks lent for a time; never longer than ninety days.';
create index delegation_to on register.delegation (to_person);
create index delegation_from on register.delegation (from_person);

-- What is given is not rewritten: a grant can only be revoked, a delegation ended, a person erased.
grant select, insert, update (name, email, salt, erased_at) on register.person to lodestone_app;
grant select, insert, update (revoked_at, revoked_by) on register.role_grant to lodestone_app;
grant select, insert, update (ended_at, ended_by) on register.delegation to lodestone_app;

create function register.refuse_second_end() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(old) ->> tg_argv[0] is not null then
    raise exception 'a row of register.% ends once and stays', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
revoke all on function register.refuse_second_end() from public;
create trigger ends_once before update or delete on register.role_grant
  for each row execute function register.refuse_second_end('revoked_at');
create trigger ends_once before update or delete on register.delegation
  for each row execute function register.refuse_second_end('ended_at');
create trigger ends_once before update or delete on register.person
  for each row execute function register.refuse_second_end('erased_at');

-- Tables of the sign-in library, with its own names of columns.
create schema auth;
revoke all on schema auth from public;
grant usage on schema auth to lodestone_app;

create table auth."user" (
  "id" uuid primary key references register.person,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null default false,
  "image" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create table auth."session" (
  "id" uuid primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null references auth."user" on delete cascade
);
create index session_of_user on auth."session" ("userId");

create table auth."account" (
  "id" uuid primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  unique ("providerId", "accountId")
);
create index account_of_user on auth."account" ("userId");

create table auth."verification" (
  "id" uuid primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_identifier on auth."verification" ("identifier");

-- Secrets that open one door once; only their hash is kept.
create table auth.one_time_secret (
  secret_hash bytea primary key check (length(secret_hash) = 32),
  purpose text not null check (purpose in ('first-run', 'invitation', 'recovery')),
  person_id uuid references auth."user" on delete cascade,
  made_by uuid references register.person,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  check ((purpose = 'first-run') = (person_id is null))
);
create index one_time_secret_person on auth.one_time_secret (person_id);

-- How often a door was knocked at within its window.
create table auth.attempt (
  door text primary key,
  count integer not null,
  window_ends_at timestamptz not null
);

grant select, insert, update, delete
  on auth."user", auth."session", auth."account", auth."verification", auth.one_time_secret, auth.attempt
  to lodestone_app;

-- How often a person was refused within an hour. The trail keeps the first of them one by one; a flood
-- of them beyond is counted here.
create table register.refused_attempt (
  person_id uuid not null,
  hour timestamptz not null,
  attempts integer not null check (attempts > 0),
  primary key (person_id, hour)
);
grant select, insert, update (attempts) on register.refused_attempt to lodestone_app;
