-- A period of many years of many organs read every count of every month. Folding now adds what the lines of months say
-- to counts by year as well, so that a whole year is far less to read. Changes of requests write no more than before: a line is part of its year once it has been folded.
alter table request_month_count add column folded boolean not null default false;
-- the work since the last fold, which no year holds yet
create index request_month_count_unfolded on request_month_count (organ_id, month) include (what, key, count) where not folded;

-- `what` and `key` are those of the months. How many were received, answered and closed in each month of the year, which
-- the statistics show, stand beside them under names of their own, with the month as key.
create table request_year_count (
  organ_id text not null,
  year     integer not null,
  what     text not null,
  key      text not null,
  count    integer not null,
  primary key (organ_id, year, what, key) include (count)
);

-- What a count of a month counts for in its year
create function counts_of_year(month date, what text, key text) returns table (year integer, year_what text, year_key text)
language sql immutable parallel safe as $$
  select extract(year from month)::integer, fact.* from (
    select what, key
    union all
    select case what when 'channel' then 'receivedInMonth' when 'inTime' then 'answeredInMonth' else 'closedInMonth' end,
      to_char(month, 'YYYY-MM')
    where what in ('channel', 'inTime', 'closed')
  ) as fact
$$;

-- One line a count, from those that have lines of their own since the last fold; the years take these up
create or replace function fold_request_counts() returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock('request_month_count'::regclass::oid::bigint);
  with fresh as (
    select distinct organ_id, month, what, key from request_month_count where not folded
  ), lines as (
    delete from request_month_count line using fresh
    where (line.organ_id, line.month, line.what, line.key) = (fresh.organ_id, fresh.month, fresh.what, fresh.key)
    returning line.*
  ), months as (
    insert into request_month_count (organ_id, month, what, key, count, folded)
    select organ_id, month, what, key, sum(count), true from lines group by 1, 2, 3, 4 having sum(count) <> 0
  )
  insert into request_year_count as kept
  select organ_id, year, year_what, year_key, sum(count)
  from lines cross join lateral counts_of_year(month, what, key)
  where not folded group by 1, 2, 3, 4 having sum(count) <> 0
  on conflict (organ_id, year, what, key) do update set count = kept.count + excluded.count;
  delete from request_year_count where count = 0;
end $$;

-- All counts anew from the requests as they stand, months and years from the same look at them
create or replace function recount_requests() returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock('request_month_count'::regclass::oid::bigint);
  delete from request_year_count;
  with gone as (
    delete from request_month_count
  ), months as (
    insert into request_month_count (organ_id, month, what, key, count, folded)
    select request.organ_id, date_trunc('month', day), what, key, count(*), true
    from request cross join lateral request_facts(request) group by 1, 2, 3, 4
    returning *
  )
  insert into request_year_count
  select organ_id, year, year_what, year_key, sum(count)
  from months cross join lateral counts_of_year(month, what, key) group by 1, 2, 3, 4;
end $$;
select recount_requests();

-- Lists of several organs at once in their order: each page was sorted out of everything in reach.
create index item_latest on item (updated_at desc, id desc);
create index imported_report_latest on imported_report (imported_at desc, id desc);
create index imported_report_worst_of_all on imported_report (badness desc, id desc);
-- how many items each column of the portal holds, from the index alone; items of one keyword
create index item_public_categories on item (organ_id, category) where status = 'published';
create index item_public_keywords on item using gin (keywords) where status = 'published';
