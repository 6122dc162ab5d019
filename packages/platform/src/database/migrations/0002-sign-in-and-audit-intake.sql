-- Passwords and sessions. A session token is known to its browser only: here lies its SHA-256.

create table credential (
  person_id           text primary key references person,
  -- Argon2id, encoded with its parameters
  password_hash       text not null,
  password_changed_at timestamptz not null default now(),
  failures            integer not null default 0,
  locked_until        timestamptz
);

create table session (
  token_hash   bytea primary key,
  person_id    text not null references person,
  csrf_token   text not null,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null,
  -- what the browser said of itself, so that a person recognises the sessions in a list
  user_agent   text,
  address      text
);
create index session_by_person on session (person_id);
create index session_by_expiry on session (expires_at);

-- Audit entries commit with their action here, without waiting for each other; the sealer moves them into
-- audit_entry, where each carries the hash of the one before it. Only one place must be serial, and it is not intake.
create table audit_intake (
  id          bigint generated always as identity primary key,
  at          timestamptz not null,
  person_id   text,
  organ_id    text,
  action      text not null,
  object_kind text not null,
  object_id   text not null,
  outcome     text not null check (outcome in ('done', 'refused')),
  detail      jsonb not null default '{}'
);

-- 机关代字, the mark before the year in document numbers: 示建公开〔2026〕12号
alter table organ add column document_mark text;
