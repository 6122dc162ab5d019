-- Past requests from a ledger (台账): what was read is looked at first, then imported row by row.
create table past_request_import (
  id          uuid primary key,
  organ_id    text not null references organ,
  file_name   text not null,
  -- the file itself lies sealed in the store: it holds personal data
  sha256      bytea not null,
  state       text not null check (state in ('read', 'importing', 'finished')),
  created_by  text references person,
  created_at  timestamptz not null,
  finished_at timestamptz
);
create index past_request_import_by_organ on past_request_import (organ_id, created_at desc, id desc);

-- A row of the file, numbered as the spreadsheet program numbers it. `shown` holds no personal data.
create table past_request_row (
  import_id  uuid not null references past_request_import,
  row        integer not null,
  shown      jsonb not null,
  -- sentences; a row with one is left out
  faults     text[] not null,
  done       boolean not null default false,
  request_id uuid,
  primary key (import_id, row)
);
create index past_request_row_faulty on past_request_row (import_id, row) where faults <> '{}';

-- A ledger does not always tell how the information was wanted: unknown is null.
alter table request_form alter column provision_form drop not null;
alter table request_form alter column obtaining_route drop not null;
