-- 答复文件 and 遮盖: documents that go out with an answer. The original and the redacted copy are kept apart, both sealed.

alter table file drop constraint file_owner_kind_check;
alter table file add constraint file_owner_kind_check
  check (owner_kind in ('request', 'item', 'importedReport', 'annualReport', 'dispute', 'answerOriginal', 'answerCopy'));

-- One row a document. No reference to `request`: that is a view and may be made anew.
create table redaction (
  id             uuid primary key,
  organ_id       text not null references organ,
  request_id     uuid not null,
  original_file  uuid not null references file,
  -- how many pages the original has
  pages          integer not null check (pages > 0),
  state          text not null check (state in ('draft', 'finished', 'noneNeeded', 'discarded')),
  -- [{page, x, y, width, height, ground}], lengths as fractions of the page
  marks          jsonb not null default '[]',
  -- what must not be findable, and what the proof found: sealed, for these are names
  words          bytea,
  proof          bytea,
  copy_file      uuid references file,
  -- why the document needs no redaction
  reason         text,
  version        integer not null default 1,
  added_by       text references person,
  added_at       timestamptz not null,
  changed_by     text references person,
  changed_at     timestamptz not null,
  -- the event `delivered` with which it went out; nothing of the row changes afterwards
  served_version integer,
  check ((state = 'finished') = (copy_file is not null)),
  check ((state = 'noneNeeded') = (reason is not null)),
  check (served_version is null or state in ('finished', 'noneNeeded'))
);
create index redaction_by_request on redaction (request_id, added_at, id);

create function refuse_change_of_served_redaction() returns trigger language plpgsql as $$
begin
  raise exception 'redaction % went out with its answer and is not changed any more', old.id;
end $$;
create trigger served_redaction_stays before update or delete on redaction
  for each row when (old.served_version is not null) execute function refuse_change_of_served_redaction();
