-- The way of an answer through the organ: how each organ has set it, and what a request waits for.

-- Steps of review, single-handed or not, internal due days; a key that is absent has its default. The law's
-- `defaultAnswerSettings` says them.
alter table organ add column answer_settings jsonb not null default '{}';

alter table request
  -- what the organ has to do next: draft, legalCheck, approval, issue, serve, extensionConsent
  add column next_step text;
create index request_by_next_step on request (organ_id, next_step, due_on, id) where closed_on is null and next_step is not null;

-- Requests that were answered before drafts were recorded still have to be served; the others are drafted next.
update request set next_step = case status when 'answered' then 'serve' when 'handling' then 'draft' end
where closed_on is null;
