-- Lists stay quick at a million requests. Two lists had no index that gives their order, and would have been walked
-- past everything that does not belong to them.

-- archived files, newest first: the newest requests are never archived
create index request_archived_by_day on request (organ_id, submitted_on desc, id desc) where archived_on is not null;
-- all organs at once, newest first: common words are looked for among the newest requests of everybody
create index request_newest on request (submitted_on desc, id desc);

-- Statistics of a period read these indexes alone.
create index request_received_in_period on request (organ_id, received_on) include (channel, applicant_kind)
  where received_on is not null;
create index request_answered_in_period on request (organ_id, answered_on) include (answer_kind, in_time, answer_days)
  where answered_on is not null;
