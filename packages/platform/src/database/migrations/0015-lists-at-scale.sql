-- Lists and statistics stay quick at a million requests.

-- archived files, newest first: without it the list walks past all that is not archived yet, which is the newest
create index request_archived_by_day on request (organ_id, submitted_on desc, id desc) where archived_on is not null;
-- all organs at once, newest first: common words are looked for among the newest requests of everybody
create index request_newest on request (submitted_on desc, id desc);

-- The statistics of a period count a hundred thousand rows without visiting one: what they count by is in the index.
drop index request_by_receipt;
create index request_by_receipt on request (organ_id, received_on desc, id desc) include (channel, applicant_kind)
  where received_on is not null;
drop index request_by_answer;
create index request_by_answer on request (organ_id, answered_on desc, id desc)
  include (answer_kind, in_time, answer_days) where answered_on is not null;
