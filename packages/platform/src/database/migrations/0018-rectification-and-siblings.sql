-- 整改通知: a letter belongs to a fact of a request or of an imported annual report.
alter table letter
  alter column request_id drop not null,
  add column imported_report_id uuid,
  add constraint letter_has_one_subject check (num_nonnulls(request_id, imported_report_id) = 1);
create unique index letter_once_an_event_of_report on letter (imported_report_id, event_version, kind)
  where imported_report_id is not null;

-- The wording of the newest imported report of an organ's year, as sentences without names and figures: no text, a
-- number that stands for it and how long it is. A view: rebuilt from the readings. Reports of organs under one parent
-- are held against each other by it.
create table sibling_sentence (
  organ_id           text not null references organ,
  year               integer not null,
  section            text not null check (section in ('overview', 'problems')),
  hash               integer not null,
  -- characters of the section that this sentence makes up, as often as it comes
  length             integer not null,
  parent_id          text not null references organ,
  imported_report_id uuid not null,
  imported_at        timestamptz not null,
  primary key (organ_id, year, section, hash)
);
-- the first reports with a sentence, in the order they came
create index sibling_sentence_witnesses
  on sibling_sentence (parent_id, year, section, hash, imported_at, imported_report_id) include (organ_id, length);
