-- 复议、诉讼: cases become streams of their own, with their documents and periods

alter table event drop constraint event_stream_kind_check;
alter table event add constraint event_stream_kind_check
  check (stream_kind in ('request', 'item', 'annualReport', 'importedReport', 'dispute'));

alter table file drop constraint file_owner_kind_check;
alter table file add constraint file_owner_kind_check
  check (owner_kind in ('request', 'item', 'importedReport', 'annualReport', 'dispute'));

-- rows of before were entered by hand and have no events; they keep what is known of them
alter table dispute
  add column status           text not null default 'filed',
  add column role             text not null default 'originalOrgan' check (role in ('originalOrgan', 'reconsiderationOrgan')),
  add column decided_by       text not null default '',
  add column case_no          text,
  add column decision         text,
  add column decision_no      text,
  add column reply_due_on     date,
  add column decision_due_on  date,
  add column due_provisional  boolean not null default false,
  add column version          integer not null default 0,
  add column updated_at       timestamptz not null default now();

drop index dispute_by_organ;
create index dispute_by_organ on dispute (organ_id, filed_on desc, id desc);
create index dispute_by_request on dispute (request_id) where request_id is not null;
create index dispute_work on dispute (organ_id, reply_due_on) where reply_due_on is not null;
