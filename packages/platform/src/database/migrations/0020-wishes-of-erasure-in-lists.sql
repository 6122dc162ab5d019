-- 删除个人信息: how the wish of the applicant stands, so that lists and counts find those that wait for a decision.
-- Null: no wish; 'asked': nobody has decided; then the latest decision.

alter table request add column erasure text check (erasure in ('asked', 'kept', 'erased'));
update request set erasure = coalesce(
  (select event.body ->> 'outcome' from event
   where event.stream_id = request.id and event.type = 'erasureDecided' order by event.version desc limit 1),
  'asked')
where id in (select request_id from applicant_act where kind = 'erasureAsked');

-- wishes are few: lists and counts of them read these rows alone
create index request_by_wish_of_erasure on request (organ_id, submitted_on desc, id desc) where erasure is not null;
