-- The desk of the officer: filtered lists, saved views, measures of time, notes, templates of reasons, handover, archive.

alter table request
  -- working days from receipt to the first answer, pauses included; null until answered
  add column answer_days    integer,
  -- whether the latest answer was served in time (L235); null until it was sent, and where no due day ran
  add column in_time        boolean,
  -- 归档: the day, how long the file is kept, and the day from which it may be appraised (null: for ever)
  add column archived_on    date,
  add column retention_term text check (retention_term in ('permanent', 'thirtyYears', 'tenYears')),
  add column appraise_on    date;

-- Lists of requests. Each filter of the list has an index that begins with the organ and ends in the order of the list,
-- so that a page is read without sorting; the lists of several organs are merged from one such reading for each.
-- common words are met soon when all requests are walked from the newest on
create index request_latest on request (submitted_on desc, id desc);
create index request_by_due on request (organ_id, due_on, id);
create index request_by_receipt on request (organ_id, received_on desc, id desc) where received_on is not null;
create index request_by_answer on request (organ_id, answered_on desc, id desc) where answered_on is not null;
create index request_by_answer_kind on request (organ_id, answer_kind, answered_on desc, id desc) where answered_on is not null;
create index request_by_closing on request (organ_id, closed_on desc, id desc) where closed_on is not null;
create index request_by_channel on request (organ_id, channel, submitted_on desc, id desc);
create index request_by_applicant_kind on request (organ_id, applicant_kind, submitted_on desc, id desc);
create index request_by_assignee on request (assigned_to, organ_id, submitted_on desc, id desc) where assigned_to is not null;
create index request_work_of_assignee on request (assigned_to, organ_id, due_on, id) where closed_on is null and assigned_to is not null;
create index request_work_unassigned on request (organ_id, due_on, id) where closed_on is null and assigned_to is null;
create index request_work_by_status on request (organ_id, status, due_on, id) where closed_on is null;
create index request_late on request (organ_id, answered_on desc, id desc) where in_time = false;
create index request_archive on request (organ_id, appraise_on, id) where archived_on is not null;
create index request_unarchived on request (organ_id, closed_on, id) where closed_on is not null and archived_on is null;

-- Single signs and pairs of signs: whoever contains a word contains all its pairs. Chinese needs no dictionary for it.
create function search_grams(value text) returns text[] language sql immutable strict parallel safe cost 500 as $$
  select array(
    select substr(lower(value), place, width)
    from generate_series(1, char_length(value)) as place, generate_series(1, 2) as width
    where place + width - 1 <= char_length(value)
  )
$$;
create index request_words on request using gin (search_grams(request_no || ' ' || subject));

-- 个人视图: a filter of a list under a name
create table saved_view (
  id         uuid primary key,
  person_id  text not null references person,
  list       text not null check (list in ('work', 'requests')),
  name       text not null check (name <> ''),
  filter     jsonb not null,
  is_default boolean not null default false,
  created_at timestamptz not null,
  unique (person_id, list, name)
);
create unique index saved_view_default on saved_view (person_id, list) where is_default;

-- 内部备注: for the office alone; the text is sealed, the event of the request carries the id
create table request_note (
  id         uuid primary key,
  request_id uuid not null,
  organ_id   text not null references organ,
  person_id  text references person,
  text       bytea not null,
  at         timestamptz not null
);
create index request_note_by_request on request_note (request_id, at, id);

-- 理由模板: words that an organ uses again in answers and corrections
create table reason_template (
  id         uuid primary key,
  organ_id   text not null references organ,
  -- the form it is for: an answer, or a notice of correction
  use        text not null check (use in ('answer', 'correction')),
  name       text not null check (name <> ''),
  text       text not null check (text <> ''),
  changed_by text references person,
  changed_at timestamptz not null,
  unique (organ_id, use, name)
);

-- 工作移交: who gave what to whom; the requests themselves carry the event of each assignment
create table handover (
  id          uuid primary key,
  organ_id    text not null references organ,
  from_person text not null references person,
  to_person   text not null references person,
  by_person   text references person,
  reason      text not null,
  at          timestamptz not null,
  -- [{requestId, requestNo, ok, message}]
  requests    jsonb not null
);
create index handover_by_organ on handover (organ_id, at desc, id desc);

-- How long files are kept where nothing else is said
alter table organ add column retention_term text not null default 'thirtyYears'
  check (retention_term in ('permanent', 'thirtyYears', 'tenYears'));
