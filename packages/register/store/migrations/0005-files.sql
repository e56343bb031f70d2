-- Lists in and out, and what pages of undertakings are found by.

-- Kinds of undertaking are data of packages/register/records/kinds; a new one needs no migration.
alter table register.undertaking drop constraint undertaking_kind_check;
alter table register.undertaking add constraint undertaking_kind_check check (kind ~ '^[a-z][a-z-]{0,39}$');

-- Words of both names and the key, each found by how it begins; no stemming, for names are names.
alter table register.undertaking add column words tsvector not null generated always as
  (to_tsvector('simple'::regconfig, name_en || ' ' || name_hi || ' ' || replace(undertaking_id, '-', ' '))) stored;
create index undertaking_by_word on register.undertaking using gin (words);

-- A page of a list begins where the one before it ended: each sort has its index, with and without a kind.
drop index register.undertaking_by_name;
create index undertaking_by_name on register.undertaking (lower(name_en) collate "C", undertaking_id collate "C");
create index undertaking_by_kind_and_name on register.undertaking (kind, lower(name_en) collate "C", undertaking_id collate "C");
create index undertaking_by_place_and_name on register.undertaking (place, lower(name_en) collate "C", undertaking_id collate "C");
create index undertaking_by_scheme_and_name on register.undertaking (scheme, lower(name_en) collate "C", undertaking_id collate "C");
create index undertaking_by_status_and_name on register.undertaking (status, lower(name_en) collate "C", undertaking_id collate "C");
drop index register.undertaking_by_change;
create index undertaking_by_change on register.undertaking (changed_at, undertaking_id collate "C");
create index undertaking_by_kind_and_change on register.undertaking (kind, changed_at, undertaking_id collate "C");
create index undertaking_by_key on register.undertaking (undertaking_id collate "C");
drop index register.undertaking_by_kind;
create index undertaking_by_kind_and_key on register.undertaking (kind, undertaking_id collate "C");

-- How a person last read the columns of a list with this header; nobody's record but theirs.
create table register.list_mapping (
  person_id uuid not null,
  list text not null check (length(list) <= 60),
  header_hash bytea not null check (length(header_hash) = 32),
  columns jsonb not null,
  saved_at timestamptz not null,
  primary key (person_id, list, header_hash)
);

-- Files taken in, by the hash of their bytes, so that the same file again is told and does nothing.
create table register.list_file (
  list text not null check (length(list) <= 60),
  sha256 bytea not null check (length(sha256) = 32),
  rows_taken integer not null,
  imported_by uuid not null,
  imported_at timestamptz not null,
  command_key text not null,
  primary key (list, sha256, command_key)
);
create trigger never_change before update or delete or truncate on register.list_file
  for each statement execute function register.never_change();

grant select on register.list_mapping, register.list_file to lodestone_app;
grant insert, update, delete on register.list_mapping to lodestone_app;
grant insert on register.list_file to lodestone_app;
