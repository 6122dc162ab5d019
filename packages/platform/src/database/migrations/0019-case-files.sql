-- 案卷 in the making and made. What it says is planned when it is asked for and set by a job; the PDF lies sealed
-- beside the store and goes with its row.
create table case_file (
  id            uuid primary key,
  organ_id      text not null references organ,
  request_id    uuid not null,
  -- identity and contacts in full: only for those who may see them
  with_identity boolean not null,
  -- keyed hash of the plan: the same plan is the same file
  fingerprint   bytea not null,
  -- sealed; needed until the file is made
  plan          bytea,
  state         text not null check (state in ('waiting', 'ready', 'failed')),
  done          integer not null default 0,
  total         integer not null check (total > 0),
  pages         integer,
  -- how many pieces could only be named
  left_out      integer,
  -- why there is no file, one sentence
  reason        text,
  -- made with the rights of this person, for this person
  created_by    text references person,
  created_at    timestamptz not null,
  finished_at   timestamptz,
  expires_at    timestamptz,
  check ((state = 'waiting') = (plan is not null)),
  check ((state = 'waiting') = (expires_at is null)),
  check ((state = 'failed') = (reason is not null))
);
create index case_file_by_request on case_file (request_id, created_at desc, id desc);
create index case_file_by_expiry on case_file (expires_at);
create index case_file_waiting on case_file (id) where state = 'waiting';
