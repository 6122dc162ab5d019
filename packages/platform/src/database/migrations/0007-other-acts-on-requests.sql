-- The other acts on a request: consultations, assistance, parts, repeated requests, records, calendars.

-- Whom a consultation asks. Personal data: encrypted, and kept out of the events. No reference to `request`: that is a
-- view and may be made anew.
create table third_party (
  request_id      uuid not null,
  -- as in the event consultationOpened
  consultation_id text not null,
  organ_id        text not null references organ,
  name            bytea not null,
  contact         bytea,
  address         bytea,
  -- what the third party answered
  reply           bytea,
  primary key (request_id, consultation_id)
);

-- 协办: a view of the events, for the work list of those who were asked
create table assistance (
  request_id  uuid not null,
  id          text not null,
  organ_id    text not null references organ,
  person_id   text not null references person,
  asked_on    date not null,
  due_on      date not null,
  returned_on date,
  primary key (request_id, id)
);
create index assistance_open on assistance (person_id, due_on, request_id) where returned_on is null;

alter table request
  -- disclosure, or recordCorrection (OGI 41)
  add column matter text not null default 'disclosure',
  -- the request that this one was split from (一事一申请)
  add column split_from uuid;
create index request_parts on request (split_from) where split_from is not null;

alter table request_form
  -- keyed hash of the identity number, or of name and contact: the same applicant has the same one
  add column applicant_key bytea,
  -- the agent (代理人) with power of attorney, encrypted
  add column agent_name bytea,
  add column agent_identity_number bytea,
  add column agent_phone bytea;
create index request_form_by_applicant on request_form (organ_id, applicant_key) where applicant_key is not null;

-- Holiday notices that were loaded after the release; where two speak about a day, the later publication holds
create table holiday_notice (
  document_no  text primary key,
  year         integer not null check (year between 2000 and 2100),
  published_on date not null,
  notice       jsonb not null,
  loaded_by    text references person,
  loaded_at    timestamptz not null
);

-- What a loaded notice changed: one row for each open request whose due day or its certainty is another one now
create table due_change (
  id                 uuid primary key,
  organ_id           text not null references organ,
  request_id         uuid not null,
  document_no        text not null references holiday_notice,
  due_before         date,
  due_after          date,
  provisional_before boolean not null,
  provisional_after  boolean not null,
  changed_at         timestamptz not null
);
create index due_change_by_organ on due_change (organ_id, changed_at desc, id desc);
