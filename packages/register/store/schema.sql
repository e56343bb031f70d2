-- The register's database as all migrations leave it. Written by `node tools/write-schema.ts`;
-- a test keeps it equal to a migrated database. For reading: what makes a database is migrations/.

-- role lodestone_app: login, noinherit

create schema register;

create table register.migration (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migration_number_check CHECK ((number > 0)),
  constraint migration_pkey PRIMARY KEY (number),
  constraint migration_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
comment on table register.migration is 'Which numbered files made this database, and their contents.';

grant usage on schema register to lodestone_app;

grant select on register.migration to lodestone_app;
