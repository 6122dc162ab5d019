-- 文书: what an organ wrote about a request, how it writes, and the files that were made of it.

-- How an organ's letters look and where its readers can turn. Each change is a new version; letters name theirs.
create table letter_setting (
  organ_id   text not null references organ,
  version    integer not null,
  settings   jsonb not null,
  changed_by text,
  changed_at timestamptz not null,
  primary key (organ_id, version)
);
create trigger letter_setting_is_append_only before update or delete on letter_setting for each row execute function refuse_change();

-- One row an issued letter. No reference to `request`: that is a view and may be made anew.
create table letter (
  id               uuid primary key,
  organ_id         text not null references organ,
  request_id       uuid not null,
  kind             text not null,
  -- who reads it: applicant, thirdParty, otherOrgan, ownOrgan
  addressee        text not null,
  title            text not null,
  document_no      text,
  -- the request whose answer this is too (合并答复): both letters bear one number
  joint_with       uuid,
  -- the fact it belongs to, by its version in the stream of the request
  event_version    integer not null,
  -- the whole letter as a value, encrypted: it names people
  content          bytea not null,
  -- version of the organ's settings it was written with; 0: none were set
  settings_version integer not null,
  dated            date not null,
  issued_by        text,
  issued_at        timestamptz not null
);
create index letter_by_request on letter (request_id, event_version, id);
create unique index letter_once_an_event on letter (request_id, event_version, kind);
create unique index letter_number_once on letter (organ_id, document_no) where document_no is not null and joint_with is null;
create trigger letter_is_append_only before update or delete on letter for each row execute function refuse_change();
create trigger letter_is_never_truncated before truncate on letter for each statement execute function refuse_change();

-- A letter as a file, made when it is first asked for and the same from then on; the bytes lie sealed in the file store
create table letter_file (
  letter_id uuid not null references letter,
  format    text not null check (format in ('docx', 'pdf')),
  sha256    bytea not null,
  size      integer not null,
  made_at   timestamptz not null,
  primary key (letter_id, format)
);
create trigger letter_file_is_append_only before update or delete on letter_file for each row execute function refuse_change();
