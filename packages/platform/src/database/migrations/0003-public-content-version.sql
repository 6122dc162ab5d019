-- One number that changes whenever something public changes: rendered pages are cached under it and carry it as ETag.
-- It is raised inside the transaction of the change, so nobody sees the new number before the new content.

create table public_content (
  only_row boolean primary key default true check (only_row),
  version  bigint not null default 1,
  -- the transaction that raised it last: a transaction of many changes raises it once
  raised_by xid8 not null default pg_current_xact_id()
);
insert into public_content default values;

create function raise_public_content_version() returns trigger language plpgsql as $$
begin
  update public_content set version = version + 1, raised_by = pg_current_xact_id()
    where raised_by <> pg_current_xact_id();
  return null;
end $$;

-- Drafts are nobody's business: only rows that are or were public count.
create trigger item_raises_public_content after insert or update on item
  for each row when (new.status in ('published', 'withdrawn')) execute function raise_public_content_version();
create trigger item_removal_raises_public_content after delete on item
  for each row when (old.status in ('published', 'withdrawn')) execute function raise_public_content_version();
create trigger annual_report_raises_public_content after insert or update on annual_report
  for each row when (new.status = 'published') execute function raise_public_content_version();
create trigger annual_report_removal_raises_public_content after delete on annual_report
  for each row when (old.status = 'published') execute function raise_public_content_version();
create trigger item_file_raises_public_content after insert or update on file
  for each row when (new.owner_kind = 'item') execute function raise_public_content_version();
create trigger organ_raises_public_content after insert or update or delete on organ
  for each statement execute function raise_public_content_version();
create trigger site_raises_public_content after insert or update on installation
  for each row when (new.key = 'site') execute function raise_public_content_version();
create trigger item_truncation_raises_public_content after truncate on item
  for each statement execute function raise_public_content_version();
create trigger annual_report_truncation_raises_public_content after truncate on annual_report
  for each statement execute function raise_public_content_version();

-- Public lists that no organ and no category narrows
create index item_public_latest on item (published_on desc, id desc) where status = 'published';
create index item_withdrawn_latest on item (withdrawn_on desc, id desc) where status = 'withdrawn';
