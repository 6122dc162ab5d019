-- The wording that siblings are held against is that of the report that stands for an organ's year: its own published
-- one, or the newest that was imported.
alter table sibling_sentence rename column imported_report_id to report_id;
alter table sibling_sentence rename column imported_at to arrived_at;

-- Which version of the views the rows are of. A program that makes them otherwise makes them again by itself, step by
-- step and page by page; how far it has come stands here, so that it goes on there after a stop.
create table view_version (
  only_row       boolean primary key default true check (only_row),
  version        integer not null,
  made_at        timestamptz not null default now(),
  target_version integer,
  step           integer not null default 0,
  after_stream   text,
  done           integer not null default 0
);
-- nothing has been made of no events
insert into view_version (version) select case when exists (select from event) then 0 else 1 end;
