-- Records of an organ. Events are the truth; every other table is a view of them or a file beside them
-- and can be rebuilt. Keys carry the organ first so that one organ's records stand together.

create table organ (
  id            text primary key,
  parent_id     text references organ,
  -- '/shifan/chengguan/': an organ and everything below it share this prefix
  path          text not null unique check (path ~ '^(/[a-z0-9-]+)+/$'),
  name          text not null,
  short_name    text not null,
  kind          text not null check (kind in ('province', 'city', 'county', 'township', 'subdistrict', 'department', 'dispatchedAgency', 'authorisedOrganisation')),
  -- prefix of index numbers: unified social credit code or organisation code
  organ_code    text,
  -- what the guide must say (OGI 12): office, address, hours, phone, fax, email, introduction
  guide         jsonb not null default '{}',
  demonstration boolean not null default false,
  sort_order    integer not null default 0,
  created_at    timestamptz not null default now()
);
create index organ_by_parent on organ (parent_id, sort_order);
create index organ_by_path on organ (path text_pattern_ops);

create table person (
  id                   text primary key,
  username             text not null unique,
  display_name         text not null,
  active               boolean not null default true,
  must_change_password boolean not null default true,
  created_at           timestamptz not null default now()
);

create table role_assignment (
  person_id text not null references person,
  organ_id  text not null references organ,
  role      text not null check (role in ('disclosureOfficer', 'departmentHandler', 'approvingLeader', 'supervisor', 'administrator')),
  primary key (person_id, organ_id, role)
);
create index role_assignment_by_organ on role_assignment (organ_id, role);

create table event (
  organ_id       text not null references organ,
  stream_kind    text not null check (stream_kind in ('request', 'item', 'annualReport', 'importedReport')),
  stream_id      uuid not null,
  version        integer not null check (version > 0),
  type           text not null,
  schema_version smallint not null default 1,
  -- the legal day of the fact, China time
  day            date not null,
  body           jsonb not null,
  -- null: the applicant or the system itself
  person_id      text references person,
  recorded_at    timestamptz not null default now(),
  primary key (stream_id, version)
);
create index event_by_organ on event (organ_id, stream_kind, recorded_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are facts and are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger event_is_append_only before update or delete on event for each row execute function refuse_change();
create trigger event_is_never_truncated before truncate on event for each statement execute function refuse_change();

-- 申请: where a request stands, one row a stream
create table request (
  id              uuid primary key,
  organ_id        text not null references organ,
  request_no      text not null,
  -- SHA-256 of the query code that only the applicant has
  query_code_hash bytea not null unique,
  status          text not null,
  channel         text not null,
  applicant_kind  text not null,
  -- first words of what is asked, for lists
  subject         text not null,
  submitted_on    date not null,
  received_on     date,
  due_on          date,
  due_provisional boolean not null default false,
  clock_running   boolean not null default false,
  answered_on     date,
  answer_kind     text,
  document_no     text,
  delivered_on    date,
  closed_on       date,
  assigned_to     text references person,
  version         integer not null,
  updated_at      timestamptz not null default now(),
  unique (organ_id, request_no)
);
create index request_work on request (organ_id, due_on, id) where closed_on is null;
create index request_by_day on request (organ_id, submitted_on desc, id desc);
create index request_by_status on request (organ_id, status, submitted_on desc, id desc);

-- What the applicant wrote (OGI 29). Columns in bytea are encrypted (AES-256-GCM); content is not public.
create table request_form (
  request_id        uuid primary key references request,
  organ_id          text not null references organ,
  applicant_kind    text not null,
  name              bytea not null,
  identity_kind     text,
  identity_number   bytea,
  phone             bytea,
  email             bytea,
  postal_address    bytea,
  -- organisations: legal representative and contact person
  representative    bytea,
  contact_person    bytea,
  content           text not null,
  document_title    text,
  document_no       text,
  purpose           text,
  provision_form    text not null,
  obtaining_route   text not null
);

-- 政府信息条目
create table item (
  id                  uuid primary key,
  organ_id            text not null references organ,
  status              text not null,
  title               text not null,
  -- key of Art 20, e.g. a20_7_budget
  category            text not null,
  index_no            text unique,
  document_no         text,
  genre               text,
  subject_category    text,
  keywords            text[] not null default '{}',
  summary             text,
  body_html           text not null default '',
  body_text           text not null default '',
  formed_on           date not null,
  published_on        date,
  withdrawn_on        date,
  withdrawal_reason   text,
  validity            text not null default 'inForce' check (validity in ('inForce', 'expired', 'repealed', 'amended')),
  normative_document  boolean not null default false,
  author_id           text not null references person,
  version             integer not null,
  updated_at          timestamptz not null default now()
);
create index item_public on item (organ_id, published_on desc, id desc) where status = 'published';
create index item_public_by_category on item (category, published_on desc, id desc) where status = 'published';
create index item_by_status on item (organ_id, status, updated_at desc, id desc);

-- Numbers without gaps or doubles: requests, index numbers, document numbers; one row a sequence
create table number_sequence (
  organ_id text not null references organ,
  sequence text not null,
  year     integer not null,
  last     integer not null,
  primary key (organ_id, sequence, year)
);

-- 复议、诉讼, as far as the annual report counts them
create table dispute (
  id         uuid primary key,
  organ_id   text not null references organ,
  request_id uuid references request,
  kind       text not null check (kind in ('reconsideration', 'litigationDirect', 'litigationAfterReconsideration')),
  filed_on   date not null,
  closed_on  date,
  outcome    text check (outcome in ('upheld', 'corrected', 'other'))
);
create index dispute_by_organ on dispute (organ_id, filed_on);

-- Figures of the annual report that no record here carries: licences, penalties, coercion, fees, stock of documents
create table annual_figure (
  organ_id    text not null references organ,
  year        integer not null,
  cell        text not null,
  value       numeric not null,
  entered_by  text references person,
  entered_at  timestamptz not null default now(),
  primary key (organ_id, year, cell)
);

create table annual_report (
  id           uuid primary key,
  organ_id     text not null references organ,
  year         integer not null,
  format       text not null check (format in ('2019', '2021')),
  source       text not null check (source in ('composed', 'imported')),
  status       text not null check (status in ('draft', 'published')),
  title        text not null,
  tables       jsonb not null,
  narrative    jsonb not null,
  published_on date,
  imported_report_id uuid,
  version      integer not null,
  updated_at   timestamptz not null default now(),
  unique (organ_id, year, source)
);
create index annual_report_public on annual_report (organ_id, year desc) where status = 'published';

create table imported_report (
  id            uuid primary key,
  -- the organ that imported it (a supervising office), and the organ it was matched to
  organ_id      text not null references organ,
  about_organ_id text references organ,
  file_name     text not null,
  file_id       uuid not null,
  readable      boolean not null,
  reason        text,
  organ_name    text,
  year          integer,
  format        text,
  reading       jsonb,
  findings      jsonb not null default '[]',
  errors        integer not null default 0,
  warnings      integer not null default 0,
  imported_by   text references person,
  imported_at   timestamptz not null default now(),
  check (readable = (reason is null))
);
create index imported_report_by_organ on imported_report (organ_id, imported_at desc, id desc);

-- Files lie in the file store under their SHA-256; this is what we know of them
create table file (
  id          uuid primary key,
  organ_id    text not null references organ,
  owner_kind  text not null check (owner_kind in ('request', 'item', 'importedReport', 'annualReport')),
  owner_id    uuid not null,
  file_name   text not null,
  media_type  text not null,
  size        integer not null,
  sha256      bytea not null,
  created_at  timestamptz not null default now()
);
create index file_by_owner on file (owner_kind, owner_id);

-- Who did, read or was refused what. Each row carries the hash of the row before it.
create table audit_entry (
  seq           bigint primary key,
  at            timestamptz not null default now(),
  person_id     text,
  organ_id      text,
  action        text not null,
  object_kind   text not null,
  object_id     text not null,
  outcome       text not null check (outcome in ('done', 'refused')),
  detail        jsonb not null default '{}',
  previous_hash bytea not null,
  hash          bytea not null
);
create index audit_entry_by_object on audit_entry (object_kind, object_id, seq);
create trigger audit_entry_is_append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_is_never_truncated before truncate on audit_entry for each statement execute function refuse_change();

-- Effects that leave the house (mail, SMS, index) are jobs added in the same transaction; each try is recorded here
create table delivery_attempt (
  id          uuid primary key,
  job_key     text not null,
  task        text not null,
  attempt     integer not null,
  succeeded   boolean not null,
  message     text,
  at          timestamptz not null default now()
);
create index delivery_attempt_by_job on delivery_attempt (job_key, attempt);

-- What this installation knows of itself: demonstration loaded, keys in use
create table installation (
  key   text primary key,
  value jsonb not null
);
