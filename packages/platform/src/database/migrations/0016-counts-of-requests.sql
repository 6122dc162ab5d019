-- The statistics of a period read a few thousand counts instead of every request: how many requests of an organ there
-- are in a month, by what they are counted by.
--
-- A change of a request adds lines, old facts taken off and new ones put on; nobody changes a line, so that nobody waits
-- for another who works at the same organ. The count is the sum; the daily round folds the lines of one count into one.
create table request_month_count (
  organ_id text not null,
  month    date not null,
  what     text not null,
  key      text not null,
  count    integer not null
);
create index request_month_count_by_month on request_month_count (organ_id, month) include (what, key, count);

-- What the statistics count of one request, each fact on its day
create function request_facts(request) returns table (day date, what text, key text)
language sql immutable parallel safe as $$
  select day, what, key from (values
    ($1.received_on, 'channel', $1.channel),
    ($1.received_on, 'applicantKind', $1.applicant_kind),
    ($1.answered_on, 'answerKind', $1.answer_kind),
    ($1.answered_on, 'inTime', coalesce($1.in_time::text, 'unjudged')),
    ($1.answered_on, 'answerDays', $1.answer_days::text),
    ($1.closed_on, 'closed', ''),
    ($1.due_on, 'due', '')
  ) as fact (day, what, key)
  where day is not null and key is not null
$$;

create function count_request_change() returns trigger language plpgsql as $$
begin
  insert into request_month_count (organ_id, month, what, key, count)
  select organ_id, date_trunc('month', day), what, key, sum(change) from (
    select old.organ_id, day, what, key, -1 as change from request_facts(old)
    union all
    select new.organ_id, day, what, key, 1 from request_facts(new)
  ) changes
  group by 1, 2, 3, 4 having sum(change) <> 0;
  return null;
end $$;

-- A request that only was submitted counts nowhere yet: public intake adds no line.
create trigger request_arrival_counts after insert on request
  for each row when (new.received_on is not null or new.due_on is not null or new.answered_on is not null
    or new.closed_on is not null) execute function count_request_change();
create trigger request_change_counts after update on request
  for each row when (
    (old.organ_id, old.received_on, old.channel, old.applicant_kind, old.answered_on, old.answer_kind, old.in_time,
      old.answer_days, old.closed_on, old.due_on)
    is distinct from
    (new.organ_id, new.received_on, new.channel, new.applicant_kind, new.answered_on, new.answer_kind, new.in_time,
      new.answer_days, new.closed_on, new.due_on)
  ) execute function count_request_change();
create trigger request_removal_counts after delete on request
  for each row execute function count_request_change();

-- One line a count, from those of one month and organ that have several
create function fold_request_counts() returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock('request_month_count'::regclass::oid::bigint);
  with crowded as (
    select organ_id, month, what, key from request_month_count group by 1, 2, 3, 4 having count(*) > 1
  ), lines as (
    delete from request_month_count line using crowded
    where (line.organ_id, line.month, line.what, line.key)
      = (crowded.organ_id, crowded.month, crowded.what, crowded.key)
    returning line.*
  )
  insert into request_month_count
  select organ_id, month, what, key, sum(count) from lines group by 1, 2, 3, 4 having sum(count) <> 0;
end $$;

-- All counts anew from the requests as they stand. Work goes on meanwhile: lines that are added by changes this does not
-- see yet are lines it does not take away. Only folding moves lines that were seen, so the two keep out of each other's way.
create function recount_requests() returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock('request_month_count'::regclass::oid::bigint);
  with gone as (delete from request_month_count)
  insert into request_month_count
  select request.organ_id, date_trunc('month', day), what, key, count(*)
  from request cross join lateral request_facts(request) group by 1, 2, 3, 4;
end $$;
select recount_requests();

-- The same index as request_newest, made twice
drop index request_latest;
