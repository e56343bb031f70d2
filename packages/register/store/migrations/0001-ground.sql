-- The schema of the register and the record of what has been done to it.
create schema register;
revoke all on schema register from public;
grant usage on schema register to lodestone_app;

create table register.migration (
  number integer primary key check (number > 0),
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  applied_at timestamptz not null default now()
);
comment on table register.migration is 'Which numbered files made this database, and their contents.';
grant select on register.migration to lodestone_app;
