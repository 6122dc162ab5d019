-- The applicant's side of a request, notices by channel, reminders of staff.

-- Wrong tries at a query code with its second factor. The key is the SHA-256 of what was tried or of where it came from:
-- neither codes nor addresses lie here.
create table wrong_try (
  key      bytea primary key,
  failures integer not null,
  -- begin of the period in which they are counted
  since    timestamptz not null
);
create index wrong_try_by_age on wrong_try (since);

-- What somebody typed into the request form and has not submitted yet. Found by the hash of a code that only they have.
create table request_draft (
  code_hash  bytea primary key,
  -- encrypted as a whole
  form       bytea not null,
  saved_at   timestamptz not null,
  expires_at timestamptz not null
);
create index request_draft_by_expiry on request_draft (expires_at);

-- What an applicant did that moves no state of the request: proof of payment, receipt of the answer, wish of erasure
create table applicant_act (
  id             uuid primary key,
  request_id     uuid not null references request,
  organ_id       text not null references organ,
  kind           text not null check (kind in ('correctionFiles', 'paymentProof', 'answerReceived', 'erasureAsked', 'dataExported')),
  day            date not null,
  -- encrypted
  note           bytea,
  file_ids       uuid[] not null default '{}',
  -- version of the answer's event in the stream, for what belongs to one answer
  answer_version integer,
  at             timestamptz not null
);
create index applicant_act_by_request on applicant_act (request_id, at);
create unique index applicant_act_once_an_answer on applicant_act (request_id, kind, answer_version)
  where kind = 'answerReceived';
create unique index applicant_act_erasure_once on applicant_act (request_id) where kind = 'erasureAsked';

-- 满意度: once for each answer
create table satisfaction (
  request_id     uuid not null references request,
  answer_version integer not null,
  organ_id       text not null references organ,
  score          smallint not null check (score between 1 and 5),
  -- encrypted: people write about themselves
  word           bytea,
  day            date not null,
  primary key (request_id, answer_version)
);
create index satisfaction_by_organ on satisfaction (organ_id, day);

-- Each try to hand over a notice: by which channel, about what
alter table delivery_attempt add column channel text, add column object_id uuid, add column occasion text;
create index delivery_attempt_by_object on delivery_attempt (object_id, at) where object_id is not null;

-- Where staff receive the digest of their reminders
create table person_contact (
  person_id text primary key references person,
  -- encrypted; null: no digest
  email     bytea
);

-- 提醒: one for each person, fact and day
create table reminder (
  id         uuid primary key,
  person_id  text not null references person,
  organ_id   text not null references organ,
  kind       text not null,
  object_id  uuid not null,
  request_no text not null,
  day        date not null,
  due_on     date,
  read_at    timestamptz,
  unique (person_id, kind, object_id, day)
);
create index reminder_of_person on reminder (person_id, day desc, due_on, id);

-- Due dates as a calendar to subscribe to; the secret of its address is known to its owner only: here lies its SHA-256
create table calendar_feed (
  person_id  text primary key references person,
  token_hash bytea not null unique,
  created_at timestamptz not null
);
